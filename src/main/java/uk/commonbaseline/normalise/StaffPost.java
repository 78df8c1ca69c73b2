package uk.commonbaseline.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.partnership.Fte;
import uk.commonbaseline.partnership.Pounds;
import uk.commonbaseline.partnership.Share;

/// One assignment of one person, or one vacant post. Holds no name.
///
/// @param person keyed hash of the pay number, or null
/// @param fte computed from the hours where the file gives them, else as supplied
/// @param serviceShare part of the role spent on the support service
public record StaffPost(
        Origin origin,
        LocalDate asAt,
        @Nullable PersonToken person,
        @Nullable String postRef,
        @Nullable String postTitle,
        @Nullable SourceCode unit,
        @Nullable SourceCode costCentre,
        @Nullable String grade,
        @Nullable Integer spinePoint,
        @Nullable LocalDate spineDate,
        Contract contract,
        Occupancy occupancy,
        @Nullable String coversPost,
        @Nullable LocalDate contractEnd,
        Hours hours,
        @Nullable Fte fteSupplied,
        Fte fte,
        Share serviceShare,
        Pay pay,
        String funding) {

    public enum Contract {
        PERMANENT,
        FIXED_TERM,
        CASUAL,
        AGENCY,
        SECONDEE_IN,
        SECONDEE_OUT
    }

    public enum Occupancy {
        FILLED,
        VACANT_FUNDED,
        VACANT_FROZEN,
        SUPERNUMERARY;

        public boolean isVacant() {
            return this == VACANT_FUNDED || this == VACANT_FROZEN;
        }
    }

    /// Hours a week, hours of a whole-time post, and weeks paid in a year; null where the file does not tell.
    public record Hours(@Nullable BigDecimal contracted, BigDecimal wholeTime, BigDecimal paidWeeks) {}

    /// Yearly pay in pounds; null where the file does not tell, which is not zero.
    ///
    /// @param pensionDeficit towards the deficit of the pension fund; in no sum of pay
    /// @param months of the year for which pay is given; null for the whole year
    public record Pay(
            @Nullable Pounds salaryWholeTime,
            @Nullable Pounds salary,
            @Nullable Pounds allowances,
            @Nullable Pounds employerNi,
            @Nullable Pounds employerPension,
            @Nullable Pounds pensionDeficit,
            @Nullable BigDecimal months) {
        /// Pay of a whole year, of which the deficit of the pension fund is not told apart.
        public Pay(
                @Nullable Pounds salaryWholeTime,
                @Nullable Pounds salary,
                @Nullable Pounds allowances,
                @Nullable Pounds employerNi,
                @Nullable Pounds employerPension) {
            this(salaryWholeTime, salary, allowances, employerNi, employerPension, null, null);
        }

        /// Salary, allowances and on-costs, as far as they are given; for the months that they are given for.
        public Pounds total() {
            Pounds sum = Pounds.ZERO;
            for (@Nullable Pounds part : new @Nullable Pounds[] {salary, allowances, employerNi, employerPension}) {
                sum = part == null ? sum : sum.plus(part);
            }
            return sum;
        }
    }
}
