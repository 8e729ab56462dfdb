package id.petapam.rules.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.model.Route;
import id.petapam.text.Language;
import id.petapam.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteToldTest {

    private static List<String> told(Route route) {
        Words words = new Words(Language.ID);
        return RouteTold.parts(route).stream().map(words::say).toList();
    }

    @Test
    void aWayIsToldPartByPartInTheOrderOfTravel() {
        assertEquals(
                List.of(
                        "Mobil 42 km lewat Jl. Lintas Contoh, 1 jam 2 menit",
                        "Ketek di Sungai Contoh, di Dermaga Contoh, 180 m, 20 menit",
                        "Jalan kaki 700 m, 10 menit",
                        "Jalan kaki 400 m sampai TPS (garis lurus)"),
                told(Routes.way()
                        .road(62, 42)
                        .boat(20, 180, 1000)
                        .onFoot(10, 0.7)
                        .walkedTo(400)
                        .route()));
    }

    @Test
    void aFewStepsFromTheRoadAreNotWorthAWord() {
        assertEquals(1, told(Routes.way().road(10, 4).walkedTo(60).route()).size());
    }
}
