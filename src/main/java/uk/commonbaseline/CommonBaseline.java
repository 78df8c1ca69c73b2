package uk.commonbaseline;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import uk.commonbaseline.cli.BaselineCommand;

/// The program: hands its arguments to the commands.
@SpringBootApplication
public class CommonBaseline {
    public static void main(String[] arguments) {
        System.exit(BaselineCommand.execute(arguments));
    }
}
