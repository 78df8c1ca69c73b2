package uk.commonbaseline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.commonbaseline.partnership.Sha256;
import uk.commonbaseline.report.chart.Row;
import uk.commonbaseline.report.suppression.HeldBack;

/// What an edition consists of and what it was made from, for whoever must prove it later.
///
/// @param sources the files behind the baseline that its readers may know of, each with its `file` and `sha256`
/// @param held what it holds back
record Manifest(EditionLabel label, Row facts, List<Row> sources, HeldBack held) {

    /// The manifest as JSON.
    ///
    /// @param files sha256 by file name
    /// @param ties what must hold in every pack, and whether it was checked
    String json(Map<String, String> files, List<Tie> ties) {
        Map<String, @Nullable Object> manifest = new LinkedHashMap<>();
        manifest.put("partnership", label.partnership());
        manifest.put("edition", label.edition());
        manifest.put("readership", label.readership().name());
        manifest.put("draft", label.draft());
        manifest.put("baseline", facts.text("baseline"));
        manifest.put("baselineContentHash", facts.values().get("content_hash"));
        manifest.put("recipeHash", facts.values().get("recipe_hash"));
        manifest.put("assumptionSet", facts.values().get("assumption_set"));
        manifest.put("dataCut", facts.text("data_cut"));
        manifest.put("whatChanged", facts.text("what_changed"));
        manifest.put("versions", versions());
        Map<String, String> fingerprints = new LinkedHashMap<>();
        sources.forEach(source -> fingerprints.put(source.text("file"), source.text("sha256")));
        manifest.put("sources", fingerprints);
        if (!label.readership().isRestricted()) {
            manifest.put("smallestNumberOfPosts", label.smallNumbers().smallest());
            manifest.put("heldBack", held.refs().size());
            manifest.put("noLongerProtected", held.lost().size());
        }
        manifest.put("ties", ties.stream().map(this::entry).toList());
        manifest.put("files", new TreeMap<>(files));
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts and flags can always be written as JSON", impossible);
        }
    }

    /// The sides of a tie may be what is held back.
    private Map<String, Object> entry(Tie tie) {
        Map<String, Object> entry = new LinkedHashMap<>(tie.entry());
        if (!label.readership().isRestricted()) {
            entry.keySet().removeAll(List.of("a", "b"));
        }
        return entry;
    }

    /// What it was made with: the product, the templates of its pages, and the maps of codes.
    private Map<String, String> versions() {
        @Nullable String product = Manifest.class.getPackage().getImplementationVersion();
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("product", product == null ? "not packaged" : product);
        versions.put("templates", Sha256.of(Resource.bytes("reports/" + Templates.SUMS)));
        versions.put("maps", facts.text("map_version"));
        return versions;
    }
}
