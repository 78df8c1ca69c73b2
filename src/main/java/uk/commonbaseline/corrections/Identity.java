package uk.commonbaseline.corrections;

/// Says on the Findings sheet, in its hidden first row, of which delivery it speaks.
///
/// @param remark what else the officer must know of the workbook; may be empty
record Identity(int deliveryId, String sha256, String fileName, String remark) {
    static final String SIGN = "common-baseline-findings";
    static final String LAYOUT = "1";

    Identity(int deliveryId, String sha256, String fileName) {
        this(deliveryId, sha256, fileName, "");
    }

    Identity remarking(String words) {
        return new Identity(deliveryId, sha256, fileName, words);
    }
}
