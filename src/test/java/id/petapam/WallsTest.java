package id.petapam;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the house: who may lean on whom. The table below is the whole truth. */
class WallsTest {

    private static final String ROOT = "id.petapam";

    /** package = PetaPam packages it may use | libraries it may use (the JDK's java.base and slf4j are free to all) */
    private static final String TABLE =
            """
            geo      =                                             | org.locationtech.jts.. mil.nga..
            job      =                                             |
            settings =                                             | com.fasterxml.jackson..
            model    = geo                                         | org.pcollections..
            text     = model geo                                   |
            rules    = model geo                                   |
            edit     = model geo                                   | org.pcollections..
            planner  = rules model geo job                         |
            region   = geo job                                     | org.locationtech.jts.. java.sql.. org.sqlite.. com.fasterxml.jackson.. javax.xml..
            route    = region geo                                  | org.locationtech.jts..
            map      = model geo                                   |
            pen      = map geo                                     | java.awt.. javax.imageio..
            tiles    = pen map region geo                          | java.awt.. javax.imageio.. java.sql.. org.sqlite.. org.locationtech.jts.. com.fasterxml.jackson.. org.mapsforge..
            exchange = region rules model geo job text             | com.fasterxml.jackson.. org.dhatim.. javax.xml.. org.locationtech.jts..
            store    = edit model geo                              | com.fasterxml.jackson.. java.sql.. org.sqlite..
            report   = pen map rules model geo job text            | org.apache.pdfbox.. org.apache.fontbox.. java.awt..
            workflow = report tiles pen store exchange map route region planner edit rules model geo settings job text |
            ui       = workflow edit map tiles rules model geo settings job text | javafx.. com.gluonhq.. atlantafx.. org.kordamp.. org.commonmark..
            cli      = workflow rules model geo settings job text  | picocli.. com.fasterxml.jackson..
            app      = *                                             | javafx.. picocli.. java.awt.. java.util.logging..
            """;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private record Wall(String room, Set<String> rooms, Set<String> libraries) {

        static Wall of(String line) {
            String[] sides = line.split("[=|]", -1);
            return new Wall(sides[0].strip(), words(sides[1]), words(sides[2]));
        }

        private static Set<String> words(String text) {
            return Stream.of(text.strip().split("\\s+"))
                    .filter(w -> !w.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        String[] allowed() {
            Stream<String> free = Stream.of(
                    "java.lang..",
                    "java.util..",
                    "java.io..",
                    "java.nio..",
                    "java.time..",
                    "java.math..",
                    "java.text..",
                    "java.security..",
                    "java.net..",
                    "org.slf4j..",
                    ROOT + "." + room + "..",
                    "");
            Stream<String> inside = rooms.contains("*")
                    ? Stream.of(ROOT + "..")
                    : rooms.stream().map(r -> ROOT + "." + r + "..");
            return Stream.of(free, inside, libraries.stream()).flatMap(s -> s).toArray(String[]::new);
        }

        @Override
        public String toString() {
            return room + " -> " + String.join(" ", rooms);
        }
    }

    static Stream<Wall> walls() {
        return TABLE.lines().map(Wall::of);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void aRoomUsesOnlyWhatItsLineAllows(Wall wall) {
        classes()
                .that()
                .resideInAPackage(ROOT + "." + wall.room() + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(wall.allowed())
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void everyRoomStandsInTheTable() {
        Set<String> listed = walls().map(Wall::room).collect(Collectors.toCollection(TreeSet::new));
        Set<String> built = HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(p -> p.startsWith(ROOT + "."))
                .map(p -> p.substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        built.removeAll(listed);
        assertEquals(Set.of(), built, "a package without a line in the table");
    }

    @Test
    void noTwoRoomsLeanOnEachOther() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void screensDoNotKnowEachOther() {
        slices().matching(ROOT + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage(ROOT + ".ui.shell.."), alwaysTrue())
                .ignoreDependency(alwaysTrue(), resideInAPackage(ROOT + ".ui.common.."))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void viewModelsKnowNoControls() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void onlyTheUiThreadHelperCallsRunLater() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".ui.common.UiThread")
                .should()
                .accessTargetWhere(describe(
                        "is Platform.runLater",
                        access -> access.getTargetOwner().getName().equals("javafx.application.Platform")
                                && access.getName().equals("runLater")))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    /** The program never calls out (domain R-53): only the guard that refuses connections may know them. */
    @Test
    void nobodyOpensAConnection() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".app.OfflineGuard")
                .should()
                .accessTargetWhere(describe("opens a connection", access -> {
                    String owner = access.getTargetOwner().getName();
                    return owner.startsWith("java.net.http.")
                            || Set.of("java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket")
                                    .contains(owner)
                            || owner.equals("java.net.URL") && access.getName().startsWith("open");
                }))
                .check(HOUSE);
    }
}
