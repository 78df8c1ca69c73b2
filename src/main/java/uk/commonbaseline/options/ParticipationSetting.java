package uk.commonbaseline.options;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.commonbaseline.settings.Setting;
import uk.commonbaseline.settings.SettingsGroup;

/// Reads who takes part with what: all partners with all services, unless the file says otherwise.
final class ParticipationSetting {
    private final KnownCodes known;
    private final Set<Participation.Pair> pairs = new HashSet<>();

    private ParticipationSetting(KnownCodes known) {
        this.known = known;
    }

    static Participation read(SettingsGroup file, KnownCodes known) {
        ParticipationSetting reader = new ParticipationSetting(known);
        file.find("participation")
                .ifPresentOrElse(
                        setting -> reader.narrowed(setting), () -> reader.add(known.partners(), known.services()));
        return new Participation(reader.pairs);
    }

    private void narrowed(Setting setting) {
        SettingsGroup group = setting.group().allowing("partners", "services", "except");
        add(
                group.get("partners", known.partners(), each -> CodeList.readOrAll(each, known.partners(), "partner")),
                group.get("services", known.services(), each -> CodeList.readOrAll(each, known.services(), "service")));
        group.listOf("except", each -> each).forEach(this::except);
        if (pairs.isEmpty()) {
            throw setting.mistake("nobody takes part");
        }
    }

    private void except(Setting setting) {
        SettingsGroup group = setting.group().allowing("partner", "services", "because");
        String partner = CodeList.one(group.get("partner"), known.partners(), "partner");
        List<String> services = CodeList.readOrAll(group.get("services"), known.services(), "service");
        group.get("because").text();
        services.forEach(service -> pairs.remove(new Participation.Pair(partner, service)));
    }

    private void add(List<String> partners, List<String> services) {
        for (String partner : partners) {
            services.forEach(service -> pairs.add(new Participation.Pair(partner, service)));
        }
    }
}
