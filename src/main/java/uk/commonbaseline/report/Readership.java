package uk.commonbaseline.report;

import java.nio.file.Path;

/// For whom an edition is printed, and so what of it they may see.
///
/// @param name `restricted` for the project, `public`, or a council's code
public record Readership(String name) {
    public static final Readership RESTRICTED = new Readership("restricted");
    public static final Readership PUBLIC = new Readership("public");

    /// One council: its own detail, the others together.
    public static Readership council(String code) {
        return new Readership(code);
    }

    public boolean isRestricted() {
        return equals(RESTRICTED);
    }

    public boolean isPublic() {
        return equals(PUBLIC);
    }

    public boolean isOneCouncil() {
        return !isRestricted() && !isPublic();
    }

    /// `restricted`, `public` or `council`, as `reports/pack.yml` names them.
    String kind() {
        return isOneCouncil() ? "council" : name;
    }

    /// Where its files lie: the restricted ones in the edition's folder itself, the others in one of their own beside
    /// them.
    public Path folderIn(Path edition) {
        return isRestricted() ? edition : edition.resolve(name);
    }
}
