package uk.commonbaseline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import uk.commonbaseline.run.StartedProgram;

/// A file that can't be taken, where below `inbound` it is dropped, and what the officer is told: what is wrong, and
/// what would help.
enum BadFile {
    OF_AN_UNKNOWN_COUNCIL(
            "XYZ/cost/ledger.csv",
            "The folder \"XYZ\" belongs to no partner.",
            "Drop it into the folder of your council. A new partner is added in jobs/partners.yml.") {
        @Override
        void write(Path file) throws IOException {
            Files.writeString(file, "Cost Centre,Amount\nA1,12.50\n");
        }
    },
    BESIDE_THE_COUNCILS_FOLDERS(
            "ledger at the top.csv",
            "The file was dropped beside the councils' folders, so we can't tell whose it is.",
            "Drop it into the folder of your council.") {
        @Override
        void write(Path file) throws IOException {
            Files.writeString(file, "Cost Centre,Amount\nA1,13.50\n");
        }
    },
    OF_AN_UNKNOWN_FEED(
            "BCC/payroll/march.csv",
            "There is no extract \"payroll\" agreed with this council.",
            "Drop it into one of these folders: contracts, cost, performance, staff.") {
        @Override
        void write(Path file) throws IOException {
            Files.writeString(file, "Pay Number,Pay\n1,2000\n");
        }
    },
    OF_A_NAME_THAT_FITS_NO_EXTRACT(
            "WDC/figures at last.csv",
            "We can't tell from its name which extract \"figures at last.csv\" is.",
            "Drop it into the folder of the extract: contracts, cost, performance, staff.") {
        @Override
        void write(Path file) throws IOException {
            Files.writeString(file, "a,b\n1,2\n");
        }
    },
    WITHOUT_A_HEADING_THAT_IS_NEEDED(
            "BCC/performance/PPlus_2007-08.csv",
            "The column headed \"PI Ref\" is not there.",
            "Put the heading back as it was") {
        @Override
        void write(Path file) throws IOException {
            Files.writeString(
                    file,
                    Files.readString(sample("BCC/performance/PPlus_2007-08.csv"))
                            .replaceFirst("PI Ref", "Reference"));
        }
    },
    EMPTY("AVDC/staff/RL_posts_mar08.csv", "The file is empty.", "Export it again and check its size") {
        @Override
        void write(Path file) throws IOException {
            Files.createFile(file);
        }
    },
    WITH_HEADINGS_ONLY(
            "WDC/cost/GL_Q1_0708.csv",
            "The file has headings but no rows of data.",
            "Check the selection in your system and export again.") {
        @Override
        void write(Path file) throws IOException {
            Files.write(
                    file, Files.readAllLines(sample("WDC/cost/GL_Q1_0708.csv")).subList(0, 1));
        }
    },
    A_WEB_PAGE_NAMED_AS_A_WORKBOOK(
            "SBDC/staff/Staffing March 2008.xlsx",
            "The file is a web page, not an Excel workbook (.xlsx).",
            "Open it in your spreadsheet program and save it as an Excel workbook (.xlsx).") {
        @Override
        void write(Path file) throws IOException {
            Files.writeString(file, "<html><body><table><tr><td>Post</td></tr></table></body></html>");
        }
    },
    A_WORKBOOK_CUT_SHORT(
            "CDC/performance/Corporate scorecard 0708.xlsx",
            "The workbook is damaged or incomplete.",
            "save it again") {
        @Override
        void write(Path file) throws IOException {
            byte[] whole = Files.readAllBytes(sample("CDC/performance/Corporate scorecard 0708.xlsx"));
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        }
    },
    A_WORKBOOK_WITH_A_PASSWORD(
            "BCC/contracts/Contracts Register May 2008.xlsx",
            "The workbook is protected by a password.",
            "Save it without a password and send it again.") {
        @Override
        void write(Path file) throws IOException {
            try (POIFSFileSystem protectedFile = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (OutputStream inside = encryptor.getDataStream(protectedFile)) {
                    Files.copy(sample("BCC/contracts/Contracts Register May 2008.xlsx"), inside);
                }
                try (OutputStream out = Files.newOutputStream(file)) {
                    protectedFile.writeFilesystem(out);
                }
            } catch (GeneralSecurityException problem) {
                throw new IOException(problem);
            }
        }
    };

    private final String inside;
    private final String words;
    private final String remedy;

    BadFile(String inside, String words, String remedy) {
        this.inside = inside;
        this.words = words;
        this.remedy = remedy;
    }

    abstract void write(Path file) throws IOException;

    /// Drops it where it does harm.
    void dropInto(Path inbound) throws IOException {
        Path file = inbound.resolve(inside);
        Files.createDirectories(file.getParent());
        write(file);
    }

    String fileName() {
        return String.valueOf(Path.of(inside).getFileName());
    }

    /// The folder under `returned` that its receipt goes to.
    String returnedTo() {
        Path path = Path.of(inside);
        return path.getNameCount() == 1 ? "unknown-council" : path.getName(0).toString();
    }

    String words() {
        return words;
    }

    String remedy() {
        return remedy;
    }

    private static Path sample(String inside) {
        return StartedProgram.samples().resolve(inside);
    }
}
