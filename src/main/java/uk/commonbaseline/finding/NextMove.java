package uk.commonbaseline.finding;

/// Who must act next.
public enum NextMove {
    COUNCIL_OFFICER("your council"),
    PARTNERSHIP_TEAM("the partnership team"),
    OPERATOR("the operator"),
    NOBODY("nobody");

    private final String words;

    NextMove(String words) {
        this.words = words;
    }

    public String inPlainWords() {
        return words;
    }
}
