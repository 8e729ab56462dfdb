package id.petapam.workflow;

import id.petapam.edit.History;
import id.petapam.map.Underlay;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.pen.PenFonts;
import id.petapam.pen.PenImage;
import id.petapam.report.PictureSheet;
import id.petapam.report.ReportRequest;
import id.petapam.report.page.Drawing;
import id.petapam.text.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes the map of a plan, or of one kecamatan, as a picture (PNG). Needs no display; shows no names of people. */
public final class ExportPicture {

    /** A sheet of A3 lying, in points, and two pixels for each point. */
    private static final double WIDTH = 1190;

    private static final double HEIGHT = 842;
    private static final int SCALE = 2;

    private final Supplier<PenFonts> fonts;
    private final PlanRegion regions;
    private final Supplier<Underlay> under;
    private final Clock clock;

    /** @param under base maps of others below the plan */
    public ExportPicture(Supplier<PenFonts> fonts, PlanRegion regions, Supplier<Underlay> under, Clock clock) {
        this.fonts = fonts;
        this.regions = regions;
        this.under = under;
        this.clock = clock;
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws Problem if the file cannot be written, or the plan has no such kecamatan
     */
    public Written write(Plan plan, History history, PaperOptions options, Path file, Words words) {
        ReportRequest request = PaperRequest.of(
                plan,
                history,
                options,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                regions.baseMap(plan),
                under.get(),
                LocalDate.now(clock),
                words);
        Drawing sheet = new PictureSheet().of(request);
        PenImage image = PenImage.drawn(
                (int) (WIDTH * SCALE),
                (int) (HEIGHT * SCALE),
                SCALE,
                fonts.get(),
                pen -> sheet.draw(pen, WIDTH, HEIGHT));
        return SavePicture.save(image, file);
    }
}
