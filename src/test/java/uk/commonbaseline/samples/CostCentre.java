package uk.commonbaseline.samples;

/// A cost centre of a council, the service it belongs to and the unit whose staff it pays.
record CostCentre(String code, String name, String service, String unit, String unitName) {
    boolean isCore() {
        return switch (service) {
            case "HR", "PAY", "FIN", "FM", "LEG", "IA", "ICT" -> true;
            default -> false;
        };
    }
}
