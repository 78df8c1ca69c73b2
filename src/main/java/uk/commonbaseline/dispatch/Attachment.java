package uk.commonbaseline.dispatch;

/// What of an edition a message can carry.
enum Attachment {
    PDF("baseline-and-options.pdf"),
    XLSX("tables.xlsx"),
    HTML("baseline-and-options.html");

    private final String file;

    Attachment(String file) {
        this.file = file;
    }

    /// Its name in the edition's folder.
    String file() {
        return file;
    }
}
