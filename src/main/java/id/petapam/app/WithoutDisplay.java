package id.petapam.app;

import id.petapam.job.Progress;
import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import id.petapam.text.Words;
import id.petapam.workflow.OpenedPlan;
import id.petapam.workflow.PaperOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a start does where there is no display: makes the example's plan, papers and picture, and says where. */
final class WithoutDisplay {

    private final Wiring wiring;
    private final Words words;
    private final PrintStream out;

    WithoutDisplay(Wiring wiring, Words words, PrintStream out) {
        this.wiring = wiring;
        this.words = words;
        this.out = out;
    }

    /** @param folder where the files go; those of an earlier start are made anew */
    void run(Path folder) {
        out.println(words.say("app.no-display"));
        Path plan = folder.resolve("contoh-oku-timur.petapam");
        Path papers = folder.resolve("contoh-oku-timur.pdf");
        Path picture = folder.resolve("contoh-oku-timur.png");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(plan);
        } catch (IOException e) {
            throw new Problem(Phrase.of("app.example.unwritable", folder.toString()), e);
        }
        new Example(wiring).ensure(plan);
        out.println(words.say("app.made.plan", plan.toString()));
        try (OpenedPlan opened = wiring.openPlan().open(plan)) {
            int pages = wiring.writeReport()
                    .write(opened.plan(), opened.history(), PaperOptions.USUAL, papers, words, Progress.NONE)
                    .pages();
            out.println(words.say("app.made.papers", papers.toString(), pages));
            wiring.exportPicture().write(opened.plan(), opened.history(), PaperOptions.USUAL, picture, words);
            out.println(words.say("app.made.picture", picture.toString()));
        }
        out.println(words.say("app.command-line"));
    }
}
