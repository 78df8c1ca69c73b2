package uk.commonbaseline.sheet;

/// What the rows of one file have cost so far.
final class Budget {
    private long rows;
    private long cells;
    private long characters;

    /// Takes one row into account.
    ///
    /// @throws UnreadableFile when the file holds more than anyone would send
    void spend(int cellsOfRow, long charactersOfRow) {
        rows++;
        cells += cellsOfRow;
        characters += charactersOfRow;
        if (charactersOfRow > Limits.CHARACTERS_OF_A_ROW) {
            throw tooMuch("more than %,d characters in one row".formatted(Limits.CHARACTERS_OF_A_ROW));
        }
        if (characters > Limits.CHARACTERS_TO_BEGIN + rows * Limits.CHARACTERS_FOR_EVERY_ROW) {
            throw tooMuch("more text than %,d characters a row".formatted(Limits.CHARACTERS_FOR_EVERY_ROW));
        }
        if (rows > Limits.ROWS) {
            throw tooMuch("more than %,d rows".formatted(Limits.ROWS));
        }
        if (cells > Limits.CELLS) {
            throw tooMuch("more than %,d cells".formatted(Limits.CELLS));
        }
    }

    static UnreadableFile longCell() {
        return tooMuch("a cell of more than %,d characters".formatted(Limits.CHARACTERS_OF_A_CELL));
    }

    static UnreadableFile tooMuch(String what) {
        return new UnreadableFile(
                "The file holds " + what + ", which no extract needs.",
                "Check the export; send only the rows and columns of the extract, in several files if need be.");
    }
}
