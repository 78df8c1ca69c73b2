package uk.commonbaseline.reconcile;

import java.util.List;

/// The best grade, A to D, that a kind of extract can have.
///
/// @param needs the checks that speak of it
/// @param amber the best grade where one of them is amber; likewise where one was not checked or is red
/// @param partMissing the best grade where a file of it has not come
/// @param unsigned the best grade until the council has signed
record ConfidenceRule(
        String kind,
        List<String> needs,
        String amber,
        String notChecked,
        String red,
        String partMissing,
        String unsigned) {
    ConfidenceRule {
        needs = List.copyOf(needs);
    }
}
