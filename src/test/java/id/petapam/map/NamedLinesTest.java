package id.petapam.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedLinesTest {

    private static List<double[]> chains(GivenLines lines) {
        NamedLines named = new NamedLines(lines, look -> 5);
        List<double[]> chains = new ArrayList<>();
        named.index()
                .find(
                        20,
                        -2_000_000_000,
                        -900_000_000,
                        2_000_000_000,
                        900_000_000,
                        c -> chains.add(named.points(c, 0)));
        return chains;
    }

    @Test
    void piecesOfARoadBecomeOneLineWhicheverWayTheyWereDrawn() {
        GivenLines lines = new GivenLines()
                .add("Jalan A", 0, 0, 0, 100_000)
                .add("Jalan A", 0, 200_000, 0, 100_000)
                .add("", 0, 200_000, 50_000, 200_000)
                .add("Jalan A", 0, 200_000, 0, 300_000, 0, 400_000)
                .add("Jalan B", 0, 400_000, 0, 500_000);
        List<double[]> chains = chains(lines);
        assertEquals(2, chains.size());
        double[] longest = chains.get(0).length > chains.get(1).length ? chains.get(0) : chains.get(1);
        assertEquals(0.4e6, Math.abs(longest[longest.length - 2] - longest[0]) * 3.6e9, 1);
    }

    @Test
    void whereThreeMeetEachEndsThere() {
        GivenLines lines = new GivenLines()
                .add("Jalan A", 0, 0, 0, 100_000)
                .add("Jalan A", 0, 100_000, 50_000, 200_000)
                .add("Jalan A", 0, 100_000, -50_000, 200_000);
        assertEquals(3, chains(lines).size());
    }

    @Test
    void aRingIsOneLineAndEndsOnce() {
        GivenLines lines = new GivenLines()
                .add("Lingkar", 0, 0, 0, 100_000)
                .add("Lingkar", 0, 100_000, 100_000, 100_000)
                .add("Lingkar", 100_000, 100_000, 0, 0);
        assertEquals(1, chains(lines).size());
    }
}
