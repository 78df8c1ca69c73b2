package uk.commonbaseline.normalise;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;
import uk.commonbaseline.finding.Place;

/// What can be wrong with, or worth telling about, a single cell. `found` is already fit to be quoted.
public sealed interface CellProblem extends Finding.OfCell {
    @Override
    default Consequence consequence() {
        return Consequence.ROW_REJECTED;
    }

    /// A code's cell holds the error of a formula, in whose place the feed's own word for "none" was taken.
    record ErrorTakenAsEmpty(Place place, String heading, String found, String taken) implements CellProblem {
        @Override
        public Consequence consequence() {
            return Consequence.QUESTIONED;
        }

        @Override
        public String inPlainWords() {
            return "\"%s\" holds the error %s instead of a code; \"%s\" was taken.".formatted(heading, found, taken);
        }

        @Override
        public String remedy() {
            return "Fill in the code, and send the file again.";
        }
    }

    /// A money cell holds something that is not pounds and pence.
    record NotAnAmount(Place place, String heading, String found) implements CellProblem {
        @Override
        public String inPlainWords() {
            return "\"%s\" holds %s where an amount is expected.".formatted(heading, found);
        }

        @Override
        public String remedy() {
            return "Write the amount in pounds, such as 1,234.50.";
        }
    }

    /// An amount in another currency can't be read, or its currency is not told.
    record OriginalNotKept(Place place, String heading) implements CellProblem {
        @Override
        public Consequence consequence() {
            return Consequence.QUESTIONED;
        }

        @Override
        public String inPlainWords() {
            return "\"%s\" holds no amount with a currency that we know; the amount in pounds counts, and this was not kept."
                    .formatted(heading);
        }

        @Override
        public String remedy() {
            return "Write the amount, and its currency as three letters such as USD.";
        }
    }

    /// A cell for hours, weeks, FTE or an indicator holds something that is not a number.
    record NotANumber(Place place, String heading, String found) implements CellProblem {
        @Override
        public String inPlainWords() {
            return "\"%s\" holds %s where a number is expected.".formatted(heading, found);
        }

        @Override
        public String remedy() {
            return "Write a number such as 18.5.";
        }
    }

    /// A share is not a percentage between 0 and 100.
    record NotAPercentage(Place place, String heading, String found) implements CellProblem {
        @Override
        public String inPlainWords() {
            return "\"%s\" holds %s where a percentage from 0 to 100 is expected.".formatted(heading, found);
        }

        @Override
        public String remedy() {
            return "Write a percentage such as 60%.";
        }
    }

    /// A date cell holds no date, or one that does not exist.
    record NotADate(Place place, String heading, String found) implements CellProblem {
        @Override
        public String inPlainWords() {
            return "\"%s\" holds %s, which is not a date.".formatted(heading, found);
        }

        @Override
        public String remedy() {
            return "Write a real date, such as 29/02/2008.";
        }
    }

    /// A date that is none of any accounts of ours.
    record DayOutOfReach(Place place, String heading, String found) implements CellProblem {
        @Override
        public String inPlainWords() {
            return "\"%s\" holds %s, a day before 1974 or after 2100.".formatted(heading, found);
        }

        @Override
        public String remedy() {
            return "Write the day on which it was posted, with the right year.";
        }
    }

    /// An accounting period or a financial year can't be read.
    record NotAPeriod(Place place, String heading, String found, String example) implements CellProblem {
        @Override
        public String inPlainWords() {
            return "\"%s\" holds %s, which is not an accounting period as agreed for this extract."
                    .formatted(heading, found);
        }

        @Override
        public String remedy() {
            return "Write it as agreed, such as " + example + ".";
        }
    }

    /// A word that the feed does not know.
    record UnknownWord(Place place, String heading, String found, String expected) implements CellProblem {
        @Override
        public String inPlainWords() {
            return "\"%s\" holds %s, which is new to us.".formatted(heading, found);
        }

        @Override
        public String remedy() {
            return "Use one of: %s. If it is a new word of your system, tell the partnership team what it means."
                    .formatted(expected);
        }
    }

    /// A cell that must be filled is empty.
    record MissingValue(Place place, String heading) implements CellProblem {
        @Override
        public String inPlainWords() {
            return "\"%s\" is empty.".formatted(heading);
        }

        @Override
        public String remedy() {
            return "Fill it in; an amount of nothing is written as 0.";
        }
    }

    /// Hours, weeks or FTE of less than nothing.
    record BelowZero(Place place, String heading) implements CellProblem {
        @Override
        public String inPlainWords() {
            return "\"%s\" holds a figure below zero.".formatted(heading);
        }

        @Override
        public String remedy() {
            return "Write what the post has, 0 or more; a correction does not belong in a list of posts.";
        }
    }

    /// A cell is empty in a column that is there; what is usual is taken in its place.
    record UsualTaken(Place place, String heading, String taken) implements CellProblem {
        @Override
        public Consequence consequence() {
            return Consequence.QUESTIONED;
        }

        @Override
        public String inPlainWords() {
            return "\"%s\" is empty; it was taken as %s.".formatted(heading, taken);
        }

        @Override
        public String remedy() {
            return "Fill it in. If an empty cell always means that, tell the partnership team; it will not be asked again.";
        }
    }

    /// A bare figure of 1 or less among percentages: 0.6 may stand for 0.6% or for 60%.
    record ShareBelowOnePercent(Place place, String heading) implements CellProblem {
        @Override
        public Consequence consequence() {
            return Consequence.QUESTIONED;
        }

        @Override
        public String inPlainWords() {
            return "\"%s\" holds a figure of 1 or less; it was taken as a percentage, so as 1%% or less."
                    .formatted(heading);
        }

        @Override
        public String remedy() {
            return "If a fraction is meant, such as 0.6 for 60%, write 60%.";
        }
    }

    /// A spreadsheet formula ended in an error.
    record ErrorInCell(Place place, String heading, String found) implements CellProblem {
        @Override
        public String inPlainWords() {
            return "\"%s\" shows the error %s.".formatted(heading, found);
        }

        @Override
        public String remedy() {
            return "Repair the formula, or write the value itself.";
        }
    }

    /// More decimals than a hundredth of a penny.
    record AmountRounded(Place place, String heading) implements CellProblem {
        @Override
        public Consequence consequence() {
            return Consequence.NOTED;
        }

        @Override
        public String inPlainWords() {
            return "\"%s\" has more than four decimals; it was rounded to a hundredth of a penny.".formatted(heading);
        }

        @Override
        public String remedy() {
            return "Nothing.";
        }
    }

    /// An accountant's dash or the word nil.
    record NilReadAsZero(Place place, String heading) implements CellProblem {
        @Override
        public Consequence consequence() {
            return Consequence.NOTED;
        }

        @Override
        public String inPlainWords() {
            return "\"%s\" holds a dash or \"nil\"; it was read as 0.00.".formatted(heading);
        }

        @Override
        public String remedy() {
            return "Nothing, if it means zero; leave the cell empty if the amount is not known.";
        }
    }

    /// A remark stands behind a number.
    record RemarkDropped(Place place, String heading) implements CellProblem {
        @Override
        public Consequence consequence() {
            return Consequence.NOTED;
        }

        @Override
        public String inPlainWords() {
            return "\"%s\" holds a remark behind the number; the number was read, the remark was not."
                    .formatted(heading);
        }

        @Override
        public String remedy() {
            return "Nothing.";
        }
    }
}
