package uk.commonbaseline.savings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.commonbaseline.options.Option;
import uk.commonbaseline.options.Phase;
import uk.commonbaseline.options.SavingLine;
import uk.commonbaseline.options.Schedule;

/// What an option's file says beside figures.
///
/// @param phases services that move together; a service in none moves when the option goes live
/// @param live when that is, in months from the start of the year of decision
/// @param services those with which anybody takes part
/// @param owners who answers for each savings line, by its name
public record Plan(
        List<Phase> phases,
        int live,
        List<String> services,
        Map<String, String> owners,
        List<Schedule.QualityEffect> quality,
        Schedule schedule) {
    public static final Plan NONE = new Plan(List.of(), 0, List.of(), Map.of(), List.of(), Schedule.NONE);

    public Plan {
        phases = List.copyOf(phases);
        services = List.copyOf(services);
        owners = Map.copyOf(owners);
        quality = List.copyOf(quality);
    }

    static Plan of(Option option) {
        Map<String, String> owners = new HashMap<>();
        for (SavingLine line : option.lines()) {
            owners.put(line.name(), line.sourced().owner());
        }
        return new Plan(
                option.phases(),
                option.live().months(),
                List.copyOf(option.participation().services()),
                owners,
                option.quality(),
                option.schedule());
    }
}
