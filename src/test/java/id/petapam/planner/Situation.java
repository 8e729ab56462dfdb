package id.petapam.planner;

import id.petapam.job.Progress;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.Headcount;
import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.Post;
import id.petapam.model.UnitId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.planner.assign.AssignmentProblem;
import id.petapam.planner.assign.Fairness;
import id.petapam.planner.assign.Fit;
import id.petapam.planner.assign.PostNeed;
import id.petapam.planner.assign.UnitSupply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Units and posts on a sheet of paper, one call per thing. */
public final class Situation {

    public static final DistrictCode DISTRICT = new DistrictCode("16.08.01");

    private final List<UnitSupply> units = new ArrayList<>();
    private final List<PostNeed> posts = new ArrayList<>();
    private final Map<String, Integer> minutes = new HashMap<>();
    private final Map<String, Fit> fits = new HashMap<>();

    /** A planner who loses patience after so many questions. */
    public static Progress stopAfter(int questions) {
        int[] asked = {0};
        return new Progress() {
            @Override
            public void at(double share) {}

            @Override
            public boolean isCancelled() {
                return asked[0]++ >= questions;
            }
        };
    }

    public static Post post(String id) {
        return new Post.OfGroup(new GroupId(id));
    }

    public static UnitId unit(String id) {
        return new UnitId(id);
    }

    public Situation with(String unit, int heads) {
        units.add(new UnitSupply(unit(unit), Headcount.of(heads)));
        return this;
    }

    /** A post, and how far each unit is from it in the order of the units; below zero: no way. */
    public Situation post(String id, VulnerabilityClass value, int police, int... far) {
        return post(DISTRICT, id, value, police, far);
    }

    public Situation post(DistrictCode district, String id, VulnerabilityClass value, int police, int... far) {
        posts.add(PostNeed.of(post(id), district, value, police));
        for (int u = 0; u < far.length; u++) {
            minutes.put(units.get(u).unit() + " " + id, far[u]);
        }
        return this;
    }

    public Situation fit(String unit, String post, Fit fit) {
        fits.put(unit + " " + post, fit);
        return this;
    }

    public AssignmentProblem problem() {
        Map<String, Integer> far = Map.copyOf(minutes);
        Map<String, Fit> fitting = Map.copyOf(fits);
        return new AssignmentProblem(
                units,
                posts,
                (unit, post) -> Optional.of(far.get(unit + " " + post.id()))
                        .filter(m -> m >= 0)
                        .map(Minutes::new),
                (unit, post) -> fitting.getOrDefault(unit + " " + post.id(), Fit.FINE),
                Fairness.USUAL,
                Map.of(),
                Map.of());
    }

    /** So many units and posts thrown on the table; always the same for the same seed. */
    public static Situation random(Random random, int units, int posts, int mostPairs, int... police) {
        Situation thrown = new Situation();
        for (int u = 0; u < units; u++) {
            thrown.with("u" + u, random.nextInt(2 * mostPairs + 2));
        }
        for (int p = 0; p < posts; p++) {
            VulnerabilityClass value = VulnerabilityClass.values()[random.nextInt(4)];
            int[] far = random.ints(units, -20, 200).toArray();
            thrown.post("p" + p, value, police[random.nextInt(police.length)], far);
            for (int u = 0; u < units; u++) {
                if (random.nextInt(8) == 0) {
                    Phrase reason = Phrase.of("rule.R-06.class");
                    thrown.fit("u" + u, "p" + p, random.nextBoolean() ? Fit.breach(reason) : Fit.forbidden(reason));
                }
            }
        }
        return thrown;
    }

    public static Map<Post, Map<UnitId, Headcount>> standing(Object... postUnitHeads) {
        Map<Post, Map<UnitId, Headcount>> standing = new HashMap<>();
        for (int i = 0; i < postUnitHeads.length; i += 3) {
            standing.computeIfAbsent(post((String) postUnitHeads[i]), p -> new HashMap<>())
                    .put(unit((String) postUnitHeads[i + 1]), Headcount.of((int) postUnitHeads[i + 2]));
        }
        return standing;
    }
}
