package uk.commonbaseline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonbaseline.run.JobsFolder;

class FeedCommandTest {
    private static final Charset ANSI = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @Test
    void a_file_with_a_new_heading_is_refused_until_somebody_approves_it() throws IOException {
        String jobs = JobsFolder.copyTo(folder.resolve("jobs")).path().toString();
        Path sample = Path.of("input-samples/BCC/cost/GL_P13.csv");
        Path file = folder.resolve("GL_P13.csv");
        Files.writeString(
                file, Files.readString(sample, ANSI).replaceFirst("Val.in rep.cur.", "Value rep. cur."), ANSI);
        String[] check = {"check", file.toString(), "--council", "BCC", "--feed", "cost", "--jobs", jobs};

        Answer before = Answer.of(check);
        assertThat(before.exitCode()).isEqualTo(3);
        assertThat(before.out())
                .contains(
                        "Column K, headed \"Value rep. cur.\", is probably what was \"Val.in rep.cur.\": the names are alike")
                .contains("feed approve BCC cost --rename \"Val.in rep.cur.=Value rep. cur.\" --by NAME");

        Answer approved = Answer.of(
                "feed",
                "approve",
                "BCC",
                "cost",
                "--rename",
                "Val.in rep.cur.=Value rep. cur.",
                "--by",
                "A. Clerk",
                "--jobs",
                jobs);
        assertThat(approved.err()).isEmpty();
        assertThat(approved.exitCode()).isZero();

        Answer after = Answer.of(check);
        assertThat(after.out()).isEqualTo(checkedSample(jobs));
        assertThat(after.exitCode()).isZero();
    }

    @Test
    void a_heading_that_the_definition_does_not_have_is_refused_with_a_suggestion() throws IOException {
        String jobs = JobsFolder.copyTo(folder.resolve("jobs")).path().toString();
        Answer answer = Answer.of(
                "feed", "approve", "BCC", "cost", "--rename", "Cost Centr=Unit", "--by", "A. Clerk", "--jobs", jobs);
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("no column is headed \"Cost Centr\"; did you mean \"Cost Center\"?");
    }

    private static String checkedSample(String jobs) {
        return Answer.of(
                        "check",
                        "input-samples/BCC/cost/GL_P13.csv",
                        "--council",
                        "BCC",
                        "--feed",
                        "cost",
                        "--jobs",
                        jobs)
                .out();
    }
}
