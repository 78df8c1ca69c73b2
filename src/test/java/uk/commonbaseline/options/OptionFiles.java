package uk.commonbaseline.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Option files for tests: a small good one, and ways to spoil it.
public final class OptionFiles {
    public static final KnownCodes KNOWN =
            new KnownCodes(List.of("NORTH", "SOUTH"), List.of("HR", "ICT"), List.of("Q1"));

    /// Two services, two partners; every part of it is worked by hand in CostingTest.
    public static final String GOOD = """
            code: X1
            name: Shared service
            vehicle: delegation
            governance: joint committee
            legal-basis: an Act
            decision-year: 2008/09
            live-from: 2009/10
            source: invented
            owner: nobody
            participation:
              partners: all
              services: [HR, ICT]
              except:
                - {partner: SOUTH, services: [HR], because: keeps its own}
            benefits-bias: {reduction: 10%}
            savings:
              - line: staff
                services: [HR, ICT]
                groups: [1]
                rate: {low: 5%, central: 10%, high: 20%}
                cashable: yes
              - line: contracts
                services: [ICT]
                groups: [4, 5]
                rate: {low: 0%, central: 20%, high: 30%}
                cashable: yes
                phase: [50%, 100%]
                source: a contract
                owner: the head of ICT
              - line: time
                services: [HR]
                groups: [1]
                rate: {low: 1%, central: 2%, high: 3%}
                cashable: no
            one-off-costs:
              - kind: redundancy
                share-of-base: 3%
                years: [50%, 50%]
              - kind: ict
                amount: 10000.50
                optimism-bias: {type: equipment-and-development, uplift: 50%}
            recurring-costs:
              - kind: client-function
                share-of-base: 1%
              - kind: running-cost
                amount: 500
                phase: [50%, 100%]
            """;

    /// Has one of everything that a file may say; RichCostingTest works its figures by hand.
    public static final String RICH = """
            code: R1
            name: Everything
            vehicle: delegation
            governance: joint committee
            legal-basis: an Act
            decision-year: 2008/09
            smallest: 2
            phases:
              - {phase: people, services: [HR], live-from: 2009-10-01}
              - {phase: machines, services: [ICT], live-from: 2010/11, months-to-move: 6, after: [people]}
            source: invented
            owner: nobody
            agreed: 2008-05-01
            benefits-bias: {reduction: 10%, delay: 6}
            savings:
              - line: staff
                services: [HR, ICT]
                groups: [1]
                rate: {low: 10%, central: 20%, high: 50%}
                benefit: cashable
                phase: [50%, 100%]
                overlap: the same staff
              - line: structure
                services: [HR]
                groups: [1]
                rate: {low: 10%, central: 20%, high: 60%}
                benefit: cashable
                phase: 100%
                probability: 50%
                overlap: the same staff
                agreed: 2008-06-02
              - line: sales
                services: [ICT]
                amount: {low: 100, central: 1000, high: 3000}
                benefit: income
                phase: 100%
              - line: no new system
                services: [HR, ICT]
                amount: {low: 4000, central: 5000, high: 6000}
                benefit: avoided
                recurring: no
                phase: [60%, 40%]
            one-off-costs:
              - kind: project
                amount: 2000
                grant: 1500
                range: {low: 80%, high: 150%}
            quality:
              - {indicator: Q1, partners: [NORTH], change: {low: -2, central: -1, high: 0}, by: 2010/11, because: one desk}
            schedule:
              commissioner: the committee
              deliverer: the host
              watches:
                - {indicator: Q1, target: 4.5, by: 2010/11, owner: the head of HR}
            """;

    public static final String AS_IS = """
            code: O0
            name: As is
            vehicle: none
            governance: none
            legal-basis: none
            decision-year: 2008/09
            source: invented
            owner: nobody
            """;

    private OptionFiles() {}

    public static Path write(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static Option read(Path folder, String content) {
        return OptionFile.read(write(folder, "x1.yml", content), KNOWN, Set.of());
    }

    /// The line, from 1, on which the text first stands.
    public static int lineOf(String content, String text) {
        return (int) content.substring(0, content.indexOf(text))
                        .chars()
                        .filter(each -> each == '\n')
                        .count()
                + 1;
    }
}
