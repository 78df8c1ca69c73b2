package uk.commonbaseline.sheet;

/// What an officer is told of a ZIP archive, or a workbook that is one, when it is not opened.
final class ZipRefusal {
    private static final String SAVE_AGAIN =
            "Open it in your spreadsheet program, check the figures, save it under a new name, and send that.";
    private static final String PACK_AGAIN = "Pack the file again with the usual program, and send that.";

    private ZipRefusal() {}

    static UnreadableFile changed(ZipPart part) {
        return new UnreadableFile(
                "The content of the part \"%s\" does not match its checksum: it was damaged or changed after it was saved."
                        .formatted(part.shown()),
                SAVE_AGAIN);
    }

    static UnreadableFile contradicts(ZipPart part) {
        return new UnreadableFile(
                "The file's list of its parts and the part \"%s\" contradict each other.".formatted(part.shown()),
                SAVE_AGAIN);
    }

    static UnreadableFile overlaps(ZipPart part) {
        return new UnreadableFile(
                "The part \"%s\" overlaps another one; no spreadsheet program writes this.".formatted(part.shown()),
                SAVE_AGAIN);
    }

    static UnreadableFile notListed() {
        return new UnreadableFile("The file holds a part that its own list of parts does not name.", SAVE_AGAIN);
    }

    static UnreadableFile twice(ZipPart part) {
        return new UnreadableFile(
                "The part \"%s\" is in the file twice, and it is not clear which one counts.".formatted(part.shown()),
                SAVE_AGAIN);
    }

    static UnreadableFile leadsOutside(ZipPart part) {
        return new UnreadableFile(
                "The part \"%s\" has a name that leads out of the file.".formatted(part.shown()), PACK_AGAIN);
    }

    static UnreadableFile locked() {
        return new UnreadableFile(
                "The file is protected by a password.", "Save it without a password and send it again.");
    }

    static UnreadableFile packedOtherwise(ZipPart part) {
        return new UnreadableFile(
                "The part \"%s\" is packed in a way that is not read here.".formatted(part.shown()), PACK_AGAIN);
    }

    static UnreadableFile tooManyParts() {
        return new UnreadableFile(
                "The file is made of more than %,d parts.".formatted(Limits.PARTS),
                "Copy the sheet with the extract into a new workbook and send that.");
    }

    static UnreadableFile tooLarge() {
        return new UnreadableFile(
                "Unpacked, the file would take more than %,d megabytes.".formatted(Limits.BYTES_UNPACKED >> 20),
                "Copy only the rows and columns of the extract into a new workbook, or send it in several files.");
    }

    static UnreadableFile amplified(ZipPart part) {
        return new UnreadableFile(
                "Unpacked, the part \"%s\" would be more than %d times as large as it is packed."
                        .formatted(part.shown(), Limits.RATIO),
                "Copy only the rows and columns of the extract into a new workbook, and send that.");
    }
}
