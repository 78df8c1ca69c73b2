package uk.commonbaseline.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// When officers are reminded of what they are to send.
///
/// @param due the day by which all that is expected is due
/// @param others days of councils or extracts for which another day holds
/// @param stages days from the due day on which a reminder goes out, negative before it; ascending
public record Reminders(LocalDate due, List<Other> others, List<Integer> stages) {
    private static final int MOST_DAYS = 365;

    public Reminders {
        others = List.copyOf(others);
        stages = stages.stream().sorted().distinct().toList();
    }

    /// Another due day.
    ///
    /// @param feed empty for all that the council sends
    record Other(String council, String feed, LocalDate due) {
        boolean isOf(String itsCouncil, String itsFeed) {
            return council.equals(itsCouncil) && (feed.isEmpty() || feed.equals(itsFeed));
        }
    }

    /// The day by which one extract is due; what is set for the extract comes before what is set for its council.
    LocalDate due(String council, String feed) {
        return others.stream()
                .filter(other -> other.isOf(council, feed))
                .sorted((one, another) ->
                        Boolean.compare(one.feed().isEmpty(), another.feed().isEmpty()))
                .map(Other::due)
                .findFirst()
                .orElse(due);
    }

    /// The latest stage that a day has reached; after missed nights the earlier ones are not made up for.
    Optional<Integer> stage(LocalDate dueDay, LocalDate today) {
        return stages.reversed().stream()
                .filter(stage -> !dueDay.plusDays(stage).isAfter(today))
                .findFirst();
    }

    static Reminders read(Setting setting, Councils councils) {
        SettingsGroup group = setting.group().allowing("due", "before", "after", "others");
        List<Integer> stages = new ArrayList<>();
        stages.addAll(group.listOf("before", days -> -days(days)));
        stages.addAll(group.listOf("after", Reminders::days));
        if (stages.isEmpty()) {
            throw setting.mistake(
                    "name the days before or after the due day on which to remind, such as \"before: [10, 2]\"");
        }
        return new Reminders(group.get("due").date(), group.listOf("others", other -> other(other, councils)), stages);
    }

    private static Other other(Setting setting, Councils councils) {
        SettingsGroup other = setting.group().allowing("council", "feed", "due");
        return new Other(
                councils.code(other.get("council")),
                other.get("feed", "", Setting::text),
                other.get("due").date());
    }

    private static int days(Setting setting) {
        int days = setting.wholeNumber();
        if (days < 0 || days > MOST_DAYS) {
            throw setting.mistake("expected days from 0 to %d, not %d".formatted(MOST_DAYS, days));
        }
        return days;
    }
}
