package uk.commonbaseline.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Damages files at random from a fixed seed and reads them; a program of its own, so that it has little memory.
/// Arguments: folder for the damaged files, how many, seed. Ends with 1 at the first broken promise.
final class Fuzz {
    private static final long LONGEST_MILLIS = 10_000;

    private final Path folder;
    private final long seed;
    private final List<FuzzSamples> samples;
    private final List<List<String>> soundRows = new ArrayList<>();
    private final LongAdder read = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAccumulator slowest = new LongAccumulator(Math::max, 0);

    private Fuzz(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.seed = seed;
        this.samples = FuzzSamples.all();
        for (FuzzSamples sample : samples) {
            Path file = Files.write(folder.resolve(sample.name()), sample.content());
            soundRows.add(Shown.rows(file, sample.layout()));
        }
    }

    /// How a file was damaged, which decides what can be promised of it.
    private enum Damage {
        /// Bytes of the file as it lies there.
        BYTES,
        /// Bytes of one part of an archive, packed again with the right checksum.
        PART_BYTES,
        /// Tags and pieces of XML, packed again with the right checksum.
        PART_XML,
        /// XML that is not sound any more, in a sheet that is read.
        UNSOUND_SHEET,
        /// Delimiters, quotation marks, line ends and long cells.
        CSV_PIECES
    }

    public static void main(String[] arguments) throws IOException {
        Fuzz fuzz = new Fuzz(Path.of(arguments[0]), Long.parseLong(arguments[2]));
        IntStream.range(0, Integer.parseInt(arguments[1])).parallel().forEach(fuzz::tryOne);
        System.out.printf(
                Locale.ROOT,
                "read %d, refused %d, slowest %d ms%n",
                fuzz.read.sum(),
                fuzz.refused.sum(),
                fuzz.slowest.get());
    }

    private void tryOne(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        int chosen = random.nextInt(samples.size());
        FuzzSamples sample = samples.get(chosen);
        Damage damage = damage(sample, random);
        try {
            byte[] content = damaged(sample, damage, random);
            Path file = Files.write(folder.resolve("input-" + number), content);
            long began = System.nanoTime();
            @Nullable List<String> rows = findRows(file, sample.layout());
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            slowest.accumulate(millis);
            (rows == null ? refused : read).increment();
            @Nullable
            String broken = millis > LONGEST_MILLIS
                    ? "took " + millis + " ms"
                    : brokenPromise(sample, damage, content, rows, soundRows.get(chosen));
            if (broken != null) {
                throw new AssertionError(broken);
            }
            Files.delete(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (RuntimeException | Error problem) {
            throw new AssertionError("input %d: %s, %s".formatted(number, sample.name(), damage), problem);
        }
    }

    private static Damage damage(FuzzSamples sample, Random random) {
        if (!sample.isArchive()) {
            boolean text = sample.name().endsWith(".csv");
            return text && random.nextBoolean() ? Damage.CSV_PIECES : Damage.BYTES;
        }
        boolean workbook = !sample.name().endsWith(".zip");
        return switch (random.nextInt(workbook ? 5 : 2)) {
            case 0 -> Damage.BYTES;
            case 1 -> Damage.PART_BYTES;
            case 2 -> Damage.UNSOUND_SHEET;
            default -> Damage.PART_XML;
        };
    }

    private byte[] damaged(FuzzSamples sample, Damage damage, Random random) throws IOException {
        byte[] other = samples.get(random.nextInt(samples.size())).content();
        return switch (damage) {
            case BYTES -> Mutation.ofBytes(sample.content(), other, random);
            case CSV_PIECES -> Mutation.ofCsv(sample.content(), random);
            case PART_BYTES, PART_XML, UNSOUND_SHEET -> {
                Map<String, byte[]> parts = new TreeMap<>(FuzzZip.unpack(sample.content()));
                List<String> names = List.copyOf(parts.keySet());
                String sheet = sample.name().endsWith(".ods") ? "content.xml" : "xl/worksheets/sheet1.xml";
                String name = damage == Damage.UNSOUND_SHEET ? sheet : names.get(random.nextInt(names.size()));
                parts.computeIfPresent(name, (_, part) -> switch (damage) {
                    case PART_XML -> Mutation.ofXml(part, random);
                    case UNSOUND_SHEET -> Mutation.unsoundXml(part, random);
                    default -> Mutation.ofBytes(part, other, random);
                });
                yield FuzzZip.pack(parts);
            }
        };
    }

    private static @Nullable List<String> findRows(Path file, FileLayout layout) {
        try {
            return Shown.rows(file, layout);
        } catch (UnreadableFile refused) {
            if (refused.finding().remedy().isEmpty()) {
                throw new AssertionError("refused without a remedy", refused);
            }
            return null;
        }
    }

    /// What must hold for a file that was read. Of an XLS workbook, and of a part that was packed again with the right
    /// checksum, nothing can be promised about figures: nobody can tell a changed digit from another figure.
    private static @Nullable String brokenPromise(
            FuzzSamples sample, Damage damage, byte[] content, @Nullable List<String> rows, List<String> sound) {
        if (rows == null) {
            return null;
        }
        if (damage == Damage.UNSOUND_SHEET) {
            return "unsound XML was read";
        }
        // The first three bytes of an archive alone are a text of one cell.
        boolean archive = sample.isArchive() && content.length > 3;
        if (damage == Damage.BYTES && archive && !rows.equals(sound)) {
            return "a damaged archive was read, with other rows";
        }
        boolean comparable = sample.isPlainText() && new String(content, StandardCharsets.UTF_8).indexOf('"') < 0;
        return comparable && !rows.equals(splitByHand(content)) ? "rows differ from the text, split by hand" : null;
    }

    /// The rows of a text without quotation marks, found without a parser.
    private static List<String> splitByHand(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
        List<String> rows = new ArrayList<>();
        for (int number = 1; number <= lines.length; number++) {
            if (number == lines.length && lines[number - 1].isEmpty()) {
                break;
            }
            List<String> cells = new ArrayList<>();
            for (String cell : lines[number - 1].split(",", -1)) {
                String trimmed = cell.replaceAll("^[\\x00-\\x20\\u00A0\\uFEFF]+|[\\x00-\\x20\\u00A0\\uFEFF]+$", "");
                cells.add(trimmed.isEmpty() ? "" : "t:" + trimmed);
            }
            rows.add("!" + number + ": " + String.join(" | ", cells));
        }
        return rows;
    }
}
