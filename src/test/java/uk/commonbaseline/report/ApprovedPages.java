package uk.commonbaseline.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pages as images, compared with those that somebody looked at and approved. `-Dlooks.approve=true` approves what
/// there is.
///
/// The images are small and grey: they show what moved, not what a word says. A point differs when it is lighter or
/// darker by
/// more than a sixth of the way from white to black, which smoothing of edges is not; a page differs when more than
/// one point in a thousand does.
final class ApprovedPages {
    private static final Path APPROVED = Path.of("src", "test", "resources", "uk", "commonbaseline", "report", "pages");
    private static final float RESOLUTION = 45;
    private static final int SHADE = 42;
    private static final double SHARE = 0.001;
    private final Path differing;

    ApprovedPages() {
        this(Path.of("target", "looks"));
    }

    /// @param differing where the image of a page that differs is put, with what is new in black beside what was
    /// approved
    ApprovedPages(Path differing) {
        this.differing = differing;
    }

    /// A sentence for each page that does not look as approved.
    List<String> differences(PDDocument document) throws IOException {
        boolean approve = Boolean.getBoolean("looks.approve");
        List<String> differences = new ArrayList<>();
        if (approve) {
            forget(document.getNumberOfPages());
        }
        PDFRenderer renderer = new PDFRenderer(document);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            BufferedImage image = renderer.renderImageWithDPI(page - 1, RESOLUTION, ImageType.GRAY);
            if (approve && differing.endsWith("looks")) {
                ImageIO.write(image, "png", approved(page).toFile());
            }
            compare(page, image, differences);
        }
        if (Files.exists(approved(document.getNumberOfPages() + 1))) {
            differences.add("page %d was approved and is not there".formatted(document.getNumberOfPages() + 1));
        }
        return differences;
    }

    private void compare(int page, BufferedImage image, List<String> differences) throws IOException {
        if (!Files.exists(approved(page))) {
            differences.add("page %d has not been approved".formatted(page));
            keep(page, image, image);
            return;
        }
        BufferedImage approved = ImageIO.read(approved(page).toFile());
        double share = share(approved, image);
        if (share > SHARE) {
            keep(page, approved, image);
            differences.add(String.format(Locale.ROOT, "page %d differs in %.2f%% of its points", page, 100 * share));
        }
    }

    private static double share(BufferedImage approved, BufferedImage image) {
        if (approved.getWidth() != image.getWidth() || approved.getHeight() != image.getHeight()) {
            return 1;
        }
        int differing = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                differing += Math.abs(shade(approved, x, y) - shade(image, x, y)) > SHADE ? 1 : 0;
            }
        }
        return (double) differing / (image.getWidth() * image.getHeight());
    }

    /// What was approved on the left, what is there now in the middle, and the points that differ on the right.
    private void keep(int page, BufferedImage approved, BufferedImage image) throws IOException {
        int width = image.getWidth();
        BufferedImage beside = new BufferedImage(3 * width, image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                boolean within = x < approved.getWidth() && y < approved.getHeight();
                int before = within ? shade(approved, x, y) : 255;
                int now = shade(image, x, y);
                set(beside, x, y, before);
                set(beside, width + x, y, now);
                set(beside, 2 * width + x, y, Math.abs(before - now) > SHADE ? 0 : 255);
            }
        }
        Files.createDirectories(differing);
        ImageIO.write(
                beside,
                "png",
                differing.resolve("page-%02d.png".formatted(page)).toFile());
    }

    private static int shade(BufferedImage image, int x, int y) {
        return image.getRaster().getSample(x, y, 0);
    }

    private static void set(BufferedImage image, int x, int y, int shade) {
        image.getRaster().setSample(x, y, 0, shade);
    }

    private static Path approved(int page) {
        return APPROVED.resolve("page-%02d.png".formatted(page));
    }

    /// Pages that there are no longer.
    private void forget(int pages) throws IOException {
        Files.createDirectories(APPROVED);
        try (Stream<Path> images = Files.list(APPROVED)) {
            for (Path image : images.toList()) {
                if (image.compareTo(approved(pages)) > 0) {
                    Files.delete(image);
                }
            }
        }
    }
}
