package uk.commonbaseline.report;

/// What an edition of the board pack is called on each of its pages, and for whom it is.
///
/// @param partnership as the partners call themselves, such as "Support Services Partnership"
/// @param edition such as "2008-06 v1"; also the edition's name in the manifest
/// @param draft true until every blocking check has passed and each partner has signed
/// @param smallNumbers how they are held back, where not only the project reads
public record EditionLabel(
        String partnership, String edition, boolean draft, Readership readership, SmallNumbers smallNumbers) {

    /// An edition for the project, which sees everything.
    public EditionLabel(String partnership, String edition, boolean draft) {
        this(partnership, edition, draft, Readership.RESTRICTED, SmallNumbers.USUAL);
    }

    /// The same edition for other readers.
    public EditionLabel readBy(Readership reader, SmallNumbers held) {
        return new EditionLabel(partnership, edition, draft, reader, held);
    }
}
