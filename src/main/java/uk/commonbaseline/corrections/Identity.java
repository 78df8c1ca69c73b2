package uk.commonbaseline.corrections;

/// Says on the Findings sheet, in its hidden first row, of which delivery it speaks.
record Identity(int deliveryId, String sha256, String fileName) {
    static final String SIGN = "common-baseline-findings";
    static final String LAYOUT = "1";
}
