package uk.commonbaseline.report.style;

/// The pack's style can't be used as it stands, or is not the one that was built. For whoever restyles.
public final class StyleNotUsable extends RuntimeException {
    StyleNotUsable(String words) {
        super(words);
    }
}
