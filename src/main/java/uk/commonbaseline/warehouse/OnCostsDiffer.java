package uk.commonbaseline.warehouse;

import uk.commonbaseline.finding.Consequence;
import uk.commonbaseline.finding.Finding;

/// On-costs of a staff file lie further from what the rates in force make than the board's two limits allow.
///
/// @param what which on-cost, in words
/// @param supplied the sum in the file, in pounds
/// @param computed the sum by the rates, in pounds
/// @param posts how many differ by themselves
/// @param rows the first of them
public record OnCostsDiffer(String what, String supplied, String computed, int posts, String rows)
        implements Finding.OfFile {
    static final String CODE = "on-costs-differ";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Consequence consequence() {
        return Consequence.QUESTIONED;
    }

    @Override
    public String inPlainWords() {
        return "The %s of this file makes %s; by the rates in force it is %s. %,d posts differ (%s)."
                .formatted(what, supplied, computed, posts, rows);
    }

    @Override
    public String remedy() {
        return "Check whether it is for the whole year, and at which rate. We keep yours; what the rates make stands beside it.";
    }
}
