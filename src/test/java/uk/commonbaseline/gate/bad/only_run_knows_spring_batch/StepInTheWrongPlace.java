package uk.commonbaseline.gate.bad.only_run_knows_spring_batch;

import org.springframework.batch.core.step.Step;

interface StepInTheWrongPlace {
    Step step();
}
