package id.petapam.workflow;

import id.petapam.edit.AssignPersons;
import id.petapam.edit.AssignUnit;
import id.petapam.edit.Edit;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.IdSource;
import id.petapam.model.Person;
import id.petapam.model.Phase;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.StationGroup;
import id.petapam.model.Unit;
import id.petapam.model.VulnerabilityClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who stands where in the worked example: enough of it that full, short, overfull and empty posts, named and open
 * places and a site can all be seen.
 */
final class ExamplePosts {

    private static final int PAIR = 2;

    private final Plan plan;
    private final IdSource ids;

    ExamplePosts(Plan plan, IdSource ids) {
        this.plan = plan;
        this.ids = ids;
    }

    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        DistrictCode first = plan.districts().keySet().iterator().next();
        List<Post> posts = posts(first);
        List<Person> samapta = members("Sat Samapta");
        // The commander and his two deputies stay at hand; pairs of an older and a younger one go out.
        List<Person> pairs = samapta.subList(3, samapta.size());
        int count = Math.min(posts.size(), 12);
        for (int i = 0; i < count; i++) {
            List<Person> pair = List.of(pairs.get(i), pairs.get(pairs.size() - 1 - i));
            edits.add(persons(pair, posts.get(i)));
        }
        edits.add(persons(members("Polsek Martapura").subList(0, PAIR), posts.get(count)));
        List<Post> rest = posts.subList(Math.min(posts.size(), count + 1), posts.size());
        if (!rest.isEmpty()) {
            edits.add(unit("BKO Pleton 1", each(rest, PAIR, 30)));
        }
        plan.districts().values().stream().skip(1).limit(15).forEach(district -> {
            Unit polsek = named("Polsek " + district.name());
            Map<Post, Headcount> heads =
                    each(posts(district.code()), PAIR, polsek.headcount().value());
            if (!heads.isEmpty()) {
                edits.add(unit(polsek.name(), heads));
            }
        });
        plotRest(edits);
        edits.add(unit("BKO Pleton 2", Map.of(office(), Headcount.of(10))));
        List<Post> last =
                posts(plan.districts().keySet().stream().reduce((a, b) -> b).orElseThrow());
        // One officer alone (too few) and three together (too many): the findings list has something to say.
        edits.add(unit("BKO Pleton 3", Map.of(last.get(0), Headcount.of(1), last.get(1), Headcount.of(3))));
        return edits;
    }

    /** Departments of the Polres go where the Polsek of the second to fifth kecamatan has too few people. */
    private void plotRest(List<Edit> edits) {
        List<String> departments = List.of("Sat Reskrim", "Sat Lantas", "Sat Intelkam", "Sat Binmas");
        List<District> districts = plan.districts().values().stream()
                .skip(1)
                .limit(departments.size())
                .toList();
        for (int i = 0; i < districts.size(); i++) {
            District district = districts.get(i);
            int taken = named("Polsek " + district.name()).headcount().value() / PAIR;
            List<Post> posts = posts(district.code());
            Unit department = named(departments.get(i));
            Map<Post, Headcount> heads = each(
                    posts.subList(Math.min(taken, posts.size()), posts.size()),
                    PAIR,
                    department.headcount().value());
            edits.add(unit(department.name(), heads));
        }
    }

    /** Posts of a kecamatan: groups with the gravest class first, then stations that stand alone. */
    private List<Post> posts(DistrictCode district) {
        Stream<Post> groups = plan.groups().values().stream()
                .filter(g -> g.district().equals(district))
                .sorted(Comparator.comparing(StationGroup::stationClass)
                        .reversed()
                        .thenComparing(StationGroup::number))
                .map(g -> new Post.OfGroup(g.id()));
        Stream<Post> alone = plan.index().stationsOf(district).stream()
                .filter(s -> s.countedClass() == VulnerabilityClass.KHUSUS)
                .sorted(Comparator.comparing(PollingStation::number))
                .map(s -> new Post.OfStation(s.id()));
        return Stream.concat(alone, groups).toList();
    }

    private static Map<Post, Headcount> each(List<Post> posts, int heads, int most) {
        Map<Post, Headcount> all = new LinkedHashMap<>();
        posts.stream().limit(most / heads).forEach(post -> all.put(post, Headcount.of(heads)));
        return all;
    }

    private Post office() {
        return plan.sites().values().stream()
                .filter(s -> s.siteKind() == SiteKind.ELECTION_OFFICE)
                .map(Site::id)
                .map(Post.OfSite::new)
                .findFirst()
                .orElseThrow();
    }

    private Unit named(String name) {
        return plan.units().values().stream()
                .filter(u -> u.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the example has no " + name));
    }

    private List<Person> members(String unit) {
        return plan.index().members(named(unit).id()).stream()
                .sorted(Comparator.comparing(Person::personal))
                .toList();
    }

    private Edit persons(List<Person> persons, Post post) {
        return new AssignPersons(persons.stream().map(Person::id).toList(), Phase.VOTING, post, ids);
    }

    private Edit unit(String name, Map<Post, Headcount> heads) {
        return new AssignUnit(named(name).id(), Phase.VOTING, heads, ids);
    }
}
