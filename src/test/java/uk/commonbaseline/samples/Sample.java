package uk.commonbaseline.samples;

/// One extract as a council would send it, with the answer it should get.
final class Sample {
    private final String council;
    private final String feed;
    private final String file;
    private final byte[] content;
    private final Expectation expected;

    Sample(String council, String feed, String file, byte[] content, Expectation expected) {
        this.council = council;
        this.feed = feed;
        this.file = file;
        this.content = content.clone();
        this.expected = expected;
    }

    String folder() {
        return council + "/" + feed;
    }

    String file() {
        return file;
    }

    byte[] content() {
        return content.clone();
    }

    Expectation expected() {
        return expected;
    }
}
