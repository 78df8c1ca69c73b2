package uk.commonbaseline.gate.bad.only_cli_talks_to_the_terminal;

import me.tongfei.progressbar.ProgressBar;

interface ProgressInTheWrongPlace {
    ProgressBar progress();
}
