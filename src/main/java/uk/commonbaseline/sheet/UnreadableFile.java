package uk.commonbaseline.sheet;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;

/// The file as a whole can't be read. Carries what to tell the officer.
public final class UnreadableFile extends RuntimeException {
    private final transient Finding finding;

    public UnreadableFile(Finding finding) {
        super(finding.inPlainWords());
        this.finding = finding;
    }

    UnreadableFile(String words, String remedy) {
        this(new FileNotReadable(words, remedy));
    }

    UnreadableFile(String words, String remedy, Throwable cause) {
        this(words, remedy);
        initCause(cause);
    }

    public Finding finding() {
        return finding;
    }

    /// Nothing of the file can be read: broken, protected, or of another kind than its name says.
    public record FileNotReadable(String words, String remedy) implements Finding.OfFile {
        @Override
        public Consequence consequence() {
            return Consequence.FILE_REJECTED;
        }

        @Override
        public String inPlainWords() {
            return words;
        }
    }
}
