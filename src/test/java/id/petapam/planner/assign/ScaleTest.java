package id.petapam.planner.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.Post;
import id.petapam.model.VulnerabilityClass;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void aPriceComesApartIntoWhatItWasMadeOfEvenForAThousandUnits() {
        Random random = new Random(3);
        PostNeed last = PostNeed.of(
                        new Post.OfGroup(new GroupId("g")),
                        new DistrictCode("16.08.01"),
                        VulnerabilityClass.KURANG_RAWAN,
                        2)
                .withTurn(PostNeed.TURNS - 1);
        for (Order order : Order.values()) {
            Scale scale = new Scale(order, 1000, 60_000);
            for (int i = 0; i < 1000; i++) {
                int breaches = random.nextInt(500);
                int travel = random.nextInt(10_000_000);
                int moved = random.nextInt(1000);
                int turns = random.nextInt(PostNeed.TURNS);
                int urgency = random.nextInt(3);
                long value = scale.nobody(last) * urgency
                        + turns * (scale.nobody(last.withTurn(PostNeed.TURNS - 2)) - scale.nobody(last))
                        + scale.cost(breaches, travel, false)
                        + moved * scale.cost(0, 0, true);
                assertEquals(new Levels(urgency, turns, breaches, travel, moved), scale.apart(value));
                assertEquals(new Levels(-urgency, -turns, -breaches, -travel, -moved), scale.apart(-value));
            }
        }
    }
}
