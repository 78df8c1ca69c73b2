package uk.commonbaseline.docs;

import static java.util.stream.Collectors.joining;
import static uk.commonbaseline.docs.GeneratedPart.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The published schema of feed definitions, as tables for people.
record FeedSchema(JsonNode root) {
    private static final Path FILE = Path.of("jobs/schema/feed.schema.json");

    static FeedSchema read() throws IOException {
        return new FeedSchema(new ObjectMapper().readTree(FILE.toFile()));
    }

    String tables() {
        return Stream.of(
                        table("The whole definition", root),
                        table("`file`", definition("file")),
                        table("Each of `columns`", definition("column")),
                        table("`section`", property("section")),
                        table("Each of `totals`", property("totals").path("items")),
                        table("Each of `leave-out`", property("leave-out").path("items")),
                        table("Each of `wide`", property("wide").path("items")),
                        table("`long`", property("long")),
                        table("`drift`", property("drift")),
                        table(
                                "`drift` of a column",
                                definition("column").path("properties").path("drift")),
                        table(
                                "`period`, when it comes from the file's name",
                                property("period").path("oneOf").path(1)))
                .collect(joining("\n"));
    }

    private JsonNode property(String name) {
        return root.path("properties").path(name);
    }

    private JsonNode definition(String name) {
        return root.path("$defs").path(name);
    }

    private String table(String title, JsonNode group) {
        StringJoiner rows = new StringJoiner("\n", "### " + title + "\n\n", "\n");
        rows.add("| setting | needed | values | meaning |").add("|---|---|---|---|");
        for (Map.Entry<String, JsonNode> entry : group.path("properties").properties()) {
            JsonNode setting = resolved(entry.getValue());
            rows.add("| `%s` | %s | %s | %s |"
                    .formatted(
                            entry.getKey(),
                            needed(entry.getKey(), group),
                            values(setting),
                            cell(setting.path("description").asText(""))));
        }
        return rows.toString();
    }

    private JsonNode resolved(JsonNode setting) {
        String reference = setting.path("$ref").asText("");
        return reference.isEmpty() ? setting : definition(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private String needed(String name, JsonNode group) {
        if (names(group.path("required")).contains(name)) {
            return "yes";
        }
        Stream<JsonNode> choices = Stream.concat(
                stream(group.path("oneOf")), stream(group.path("allOf")).flatMap(rule -> stream(rule.path("oneOf"))));
        if (choices.anyMatch(choice -> names(choice.path("required")).contains(name))) {
            return "one of them";
        }
        return group.has("allOf") ? kindsThatNeed(name) : "";
    }

    private String kindsThatNeed(String name) {
        return stream(root.path("allOf"))
                .filter(rule -> names(rule.path("then").path("required")).contains(name))
                .map(rule -> rule.at("/if/properties/kind/const").asText())
                .collect(joining(", "));
    }

    private String values(JsonNode setting) {
        if (setting.path("description").asText().startsWith("One of the partnership's own fields")) {
            return "a field";
        }
        if (setting.has("enum")) {
            return names(setting.path("enum")).stream().map(FeedSchema::code).collect(joining(", "));
        }
        Stream<JsonNode> choices = Stream.concat(stream(setting.path("oneOf")), stream(setting.path("anyOf")));
        String chosen = choices.map(this::values).distinct().collect(joining(" or "));
        return chosen.isEmpty() ? simple(setting) : chosen;
    }

    private static String simple(JsonNode setting) {
        if (setting.has("const")) {
            return code(setting.path("const").asText());
        }
        return switch (setting.path("type").asText()) {
            case "array" -> "list";
            case "object" -> "group";
            case "integer" -> "whole number" + range(setting);
            case "boolean" -> "`yes`, `no`";
            case "string" -> setting.path("format").asText().equals("date") ? "day, `2008-03-31`" : "text";
            default -> "text, number, `yes` or `no`";
        };
    }

    private static String range(JsonNode setting) {
        return setting.has("maximum")
                ? ", %s to %s"
                        .formatted(
                                setting.path("minimum").asText(),
                                setting.path("maximum").asText())
                : "";
    }

    private static String code(String word) {
        return "`" + word + "`";
    }

    private static Set<String> names(JsonNode array) {
        Set<String> names = new TreeSet<>();
        array.forEach(name -> names.add(name.asText()));
        return names;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
