package uk.commonbaseline.samples;

import java.util.List;

/// One council's own codes.
record Chart(String council, List<CostCentre> costCentres, List<Account> accounts) {
    Chart {
        costCentres = List.copyOf(costCentres);
        accounts = List.copyOf(accounts);
    }

    static Chart of(String council) {
        List<CostCentre> centres = Tables.read("cost-centres.csv", "council", council).stream()
                .map(row -> new CostCentre(
                        row.get("code"), row.get("name"), row.get("service"), row.get("unit"), row.get("unit_name")))
                .toList();
        List<Account> accounts = Tables.read("accounts.csv", "council", council).stream()
                .map(row -> new Account(row.get("code"), row.get("name"), row.get("subjective")))
                .toList();
        return new Chart(council, centres, accounts);
    }

    List<CostCentre> centresOf(String service) {
        return costCentres.stream().filter(c -> c.service().equals(service)).toList();
    }

    CostCentre firstOf(String service) {
        return centresOf(service).getFirst();
    }

    boolean has(String service) {
        return !centresOf(service).isEmpty();
    }

    /// The `position`th of the council's accounts for a standard subgroup, from 0.
    Account account(String subjective, int position) {
        return accounts.stream()
                .filter(a -> a.subjective().equals(subjective))
                .toList()
                .get(position);
    }

    Account account(String subjective) {
        return account(subjective, 0);
    }
}
