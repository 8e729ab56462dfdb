package id.petapam.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the program's own data are: the folder that holds {@code data/}. Named by the system property
 * {@code petapam.home}, else found beside the program ({@code lib/petapam.jar} has {@code data/} beside
 * {@code lib/}), else the folder the program was started in.
 */
public final class Home {

    private static final String MARK = "rulebook.json";

    private final Path folder;

    private Home(Path folder) {
        this.folder = folder;
    }

    public static Home at(Path folder) {
        return new Home(folder.toAbsolutePath().normalize());
    }

    /** Finds the folder; where none has the data, the first candidate, so that the missing file is named later. */
    static Home find() {
        Optional<Path> named =
                Optional.ofNullable(System.getProperty("petapam.home")).map(Path::of);
        return Stream.of(named.stream(), program().stream().flatMap(Home::above), Stream.of(Path.of("")))
                .flatMap(paths -> paths)
                .filter(Home::isHome)
                .findFirst()
                .map(Home::at)
                .orElseGet(() -> at(named.orElse(Path.of(""))));
    }

    private static boolean isHome(Path folder) {
        return Files.isRegularFile(folder.resolve("data").resolve(MARK));
    }

    /** The folder of the jar or of the classes, with links followed. */
    private static Optional<Path> program() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()).toRealPath());
        } catch (URISyntaxException | IOException e) {
            // A program that cannot say where it lies still works from its folder.
            return Optional.empty();
        }
    }

    /** The jar's folder and the two above: {@code lib/x.jar}, {@code target/classes}, an installer's {@code app/}. */
    private static Stream<Path> above(Path program) {
        return Stream.iterate(program, path -> path != null, Path::getParent).limit(4);
    }

    Path rulebook() {
        return folder.resolve("data").resolve(MARK);
    }

    Path region() {
        return folder.resolve("data/region/sumsel.gpkg");
    }

    /** The chapters of the manual: beside the program, or where it is written. */
    Path manual() {
        Path beside = folder.resolve("panduan");
        return Files.isDirectory(beside) ? beside : folder.resolve("src/docs/panduan");
    }

    /** What is known about places of the built-in region. */
    Path knowledge() {
        return folder.resolve("data/region/sumsel-knowledge.json");
    }

    /** The folder that holds {@code data/}. */
    public Path folder() {
        return folder;
    }

    /** Where the headless start leaves its papers: inside the build where the program runs from its sources. */
    Path samples() {
        return Files.isRegularFile(folder.resolve("pom.xml"))
                ? folder.resolve("target/contoh")
                : Path.of("contoh").toAbsolutePath();
    }
}
