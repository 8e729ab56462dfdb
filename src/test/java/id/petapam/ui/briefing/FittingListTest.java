package id.petapam.ui.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FittingListTest {

    private static List<Region> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Region row = new Region();
                    row.setPrefSize(100, 40);
                    return row;
                })
                .toList();
    }

    private static long shown(List<Region> rows) {
        return rows.stream().filter(Node::isVisible).count();
    }

    @Test
    void whatFitsIsShownWhole() {
        List<Region> rows = rows(3);
        FittingList list = new FittingList(rows, left -> "dan " + left + " lagi");
        list.resize(200, 120);
        list.layout();
        assertEquals(3, shown(rows));
    }

    @Test
    void whatDoesNotFitIsCountedAndNoRowIsCutOff() {
        List<Region> rows = rows(10);
        FittingList list = new FittingList(rows, left -> "dan " + left + " lagi");
        list.resize(200, 130);
        list.layout();
        assertEquals(3, shown(rows));
        assertEquals(80, rows.get(2).getLayoutY());
    }
}
