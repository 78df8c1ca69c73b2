package uk.commonbaseline.benefits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.commonbaseline.run.JobsFolder;

/// Five councils with one cost centre for human resources (H1), one for ICT (I1) and one of BCC's own (H2), whose
/// ledgers, posts, contracts and indicators come year by year. Account 100 is pay, 400 supplies.
final class InventedCouncils {
    static final List<String> COUNCILS = List.of("BCC", "AVDC", "WDC", "CDC", "SBDC");

    private static final String LEDGER = """
            council: COUNCIL
            feed: ledger
            kind: cost
            system: A ledger
            grade: A
            period: {file-name: "(\\\\d{4})-(\\\\d{2})\\\\.csv", label: "$1/$2"}
            file: {name: "ledger *.csv", format: csv}
            values: {basis: outturn}
            columns:
              - {heading: Centre, as: cost-centre}
              - {heading: Account, as: subjective}
              - {heading: Year, as: financial-year}
              - {heading: Amount, as: amount}
            unused: [Council]
            """;

    private static final String POSTS = """
            council: COUNCIL
            feed: posts-YEAR
            kind: staff
            system: A list of posts
            grade: A
            period: YEAR/SHORT
            as-at: NEXT-03-31
            file: {name: "posts YEAR.csv", format: csv}
            columns:
              - {heading: Post, as: post-ref}
              - {heading: Team, as: unit}
              - {heading: FTE, as: fte}
            """;

    private static final String CONTRACTS = """
            council: COUNCIL
            feed: contracts
            kind: contracts
            system: A register
            grade: A
            period: {file-name: "(\\\\d{4})-(\\\\d{2})\\\\.csv", label: "$1/$2"}
            file: {name: "contracts *.csv", format: csv, dates: yyyy-MM-dd}
            columns:
              - {heading: Ref, as: contract-ref}
              - {heading: Title, as: title}
              - {heading: Supplier, as: supplier}
              - {heading: Service, as: service}
              - {heading: Ends, as: ends-on}
              - {heading: Value, as: annual-value}
            """;

    private static final String INDICATORS = """
            council: COUNCIL
            feed: indicators
            kind: performance
            system: A list
            grade: A
            period: {file-name: "(\\\\d{4})-(\\\\d{2})\\\\.csv", label: "$1/$2"}
            file: {name: "indicators *.csv", format: csv}
            columns:
              - {heading: Indicator, as: indicator}
              - {heading: Year, as: financial-year}
              - {heading: Value, as: value}
            """;

    private static final String OPTION = """
            code: X1
            name: Shared service
            vehicle: delegation
            governance: joint committee
            legal-basis: an Act
            decision-year: 2008/09
            live-from: 2008/09
            source: invented
            owner: nobody
            participation: {services: [HR, ICT]}
            benefits-bias: {reduction: 0%}
            savings:
              - {line: posts, services: [HR], groups: [1], rate: {low: 5%, central: 10%, high: 15%}, cashable: yes, owner: the heads of HR}
              - {line: contracts, services: [ICT], groups: [4], rate: {low: 10%, central: 20%, high: 25%}, cashable: yes}
              - {line: time, services: [HR], groups: [1], rate: {low: 1%, central: 2%, high: 3%}, cashable: no}
            schedule:
              commissioner: the joint committee
              deliverer: the lead council
              watches:
                - {indicator: FP1, target: 1.6, by: 2008/09, owner: the client manager}
            """;

    private final Path home;
    private final Path jobs;

    InventedCouncils(Path home, Path jobs) {
        this.home = home;
        this.jobs = jobs;
    }

    /// The supplied settings with these councils' extracts, codes and option in the place of the samples'.
    static InventedCouncils in(Path folder) throws IOException {
        Path jobs = JobsFolder.copyTo(folder.resolve("jobs")).path();
        for (String own : List.of("feeds", "maps", "options")) {
            empty(jobs.resolve(own));
        }
        Files.deleteIfExists(jobs.resolve("scenarios.yml")); // they speak of the samples' options
        InventedCouncils invented = new InventedCouncils(folder.resolve("home"), jobs);
        for (String council : COUNCILS) {
            invented.write("feeds/" + council + "/ledger.yml", LEDGER.replace("COUNCIL", council));
            for (int year = 2007; year < 2010; year++) {
                String posts = POSTS.replace("COUNCIL", council)
                        .replace("YEAR", Integer.toString(year))
                        .replace("NEXT", Integer.toString(year + 1))
                        .replace("SHORT", Integer.toString(year + 1).substring(2));
                invented.write("feeds/%s/posts-%d.yml".formatted(council, year), posts);
            }
            invented.write("feeds/" + council + "/contracts.yml", CONTRACTS.replace("COUNCIL", council));
            invented.write("feeds/" + council + "/indicators.yml", INDICATORS.replace("COUNCIL", council));
            invented.map(
                    council,
                    "cost-centre",
                    "H1,,HR,,,A. Clerk,B. Head,",
                    "H2,,HR,,,A. Clerk,B. Head,",
                    "I1,,ICT,,,A. Clerk,B. Head,");
            invented.map(council, "subjective", "100,,1.1,,,A. Clerk,B. Head,", "400,,4.1,,,A. Clerk,B. Head,");
            invented.map(council, "unit", "HR,,HR,,,A. Clerk,B. Head,");
            invented.map(council, "service", "ICT,,ICT,,,A. Clerk,B. Head,");
            invented.map(council, "indicator", "F1,,FP1,,,A. Clerk,B. Head,");
        }
        invented.write("options/x1.yml", OPTION);
        Files.writeString(
                jobs.resolve("reference/price-indices.csv"),
                "2009/10,105,pay-award,invented\n2009/10,106,contract,invented\n2009/10,104,deflator,invented\n",
                java.nio.file.StandardOpenOption.APPEND);
        return invented;
    }

    Path home() {
        return home;
    }

    Path jobs() {
        return jobs;
    }

    /// Lines of a file under `jobs`.
    InventedCouncils write(String file, String content) {
        try {
            Path written = jobs.resolve(file);
            Files.createDirectories(written.getParent());
            Files.writeString(written, content);
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    InventedCouncils map(String council, String dimension, String... lines) {
        return write(
                "maps/%s/%s.csv".formatted(council, dimension),
                "code,name,target,valid_from,valid_to,decided_by,approved_by,comment\n" + String.join("\n", lines)
                        + "\n");
    }

    InventedCouncils claims(String council, String... lines) {
        return write(
                "benefits/claims/" + council + ".csv",
                "claim,option,line,service,group,financial_year,recurring,amount,prices,price_index,cashable,evidence,owner,comment\n"
                        + String.join("\n", lines)
                        + "\n");
    }

    InventedCouncils forecasts(String council, String... lines) {
        return write(
                "benefits/forecasts/" + council + ".csv",
                "option,line,service,financial_year,amount,owner,because\n" + String.join("\n", lines) + "\n");
    }

    /// A year's ledger: centre, account and amount.
    InventedCouncils ledger(String council, String year, String... lines) {
        return drop(
                council,
                "ledger",
                "ledger " + year + ".csv",
                "Centre,Account,Year,Amount,Council",
                Stream.of(lines)
                        .map(line -> new StringBuilder(line)
                                .insert(line.lastIndexOf(','), "," + year.replace('-', '/'))
                                .append(',')
                                .append(council)
                                .toString())
                        .toArray(String[]::new));
    }

    /// The posts of human resources at the end of a year, one whole-time equivalent each.
    InventedCouncils posts(String council, int year, String... posts) {
        return drop(
                council,
                "posts-" + year,
                "posts " + year + ".csv",
                "Post,Team,FTE",
                Stream.of(posts).map(post -> post + ",HR,1").toArray(String[]::new));
    }

    InventedCouncils contracts(String council, String year, String... lines) {
        return drop(council, "contracts", "contracts " + year + ".csv", "Ref,Title,Supplier,Service,Ends,Value", lines);
    }

    InventedCouncils indicator(String council, String year, String value) {
        return drop(
                council,
                "indicators",
                "indicators " + year + ".csv",
                "Indicator,Year,Value",
                "F1," + year.replace('-', '/') + "," + value);
    }

    private InventedCouncils drop(String council, String feed, String file, String headings, String... lines) {
        try {
            Path inbound = Files.createDirectories(
                    home.resolve("inbound").resolve(council).resolve(feed));
            Files.writeString(inbound.resolve(file), headings + "\n" + String.join("\n", lines) + "\n");
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        Files.createDirectories(folder);
    }
}
