package uk.commonbaseline.samples;

import java.util.Set;

/// Which subgroups count in the controllable baseline, as the partnership's reference lists say.
final class Treatment {
    private static final Set<String> LEFT_OUT = Set.of("1.6", "1.10", "4.9", "5.3", "5.4", "6.1");
    private static final Set<String> PARTNERS =
            Set.of("Buckinghamshire County Council", "Buckinghamshire CC", "Bucks CC");

    private Treatment() {}

    static boolean counts(Account account, CostCentre centre, String supplier) {
        String subjective = account.subjective();
        boolean inGroups = subjective.matches("[1-5]\\..*") && !LEFT_OUT.contains(subjective);
        boolean premises = subjective.startsWith("2.") || subjective.equals("4.2");
        return inGroups && (!premises || centre.service().equals("FM")) && !isPaidToPartner(subjective, supplier);
    }

    private static boolean isPaidToPartner(String subjective, String supplier) {
        return subjective.equals("5.1") && PARTNERS.contains(supplier);
    }
}
