package id.petapam.report;

import id.petapam.model.Coverage;
import id.petapam.model.ForceKind;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import id.petapam.model.TimeWindow;
import id.petapam.model.VulnerabilityClass;
import java.util.List;
import java.util.Optional;

/**
 * One post of a kecamatan as the annex shows it: a group, a station by itself, or stations that nobody serves and no
 * group holds.
 *
 * @param number of the group within its kecamatan; empty where there is no group
 * @param ungrouped true for stations without group and without team: what they need is known for the kecamatan only
 * @param places its stations, by village
 * @param required officers of Polri it needs; zero where ungrouped
 * @param leaves how its people get there; empty where nobody looked
 * @param reach how its stations are reached; empty where nobody looked
 */
public record PostLine(
        Optional<Integer> number,
        boolean ungrouped,
        VulnerabilityClass stationClass,
        boolean undecided,
        GuardPattern pattern,
        List<Place> places,
        Headcount required,
        List<Member> members,
        Optional<TimeWindow> window,
        Optional<Reach> reach,
        List<Phrase> leaves) {

    public PostLine {
        places = List.copyOf(places);
        members = List.copyOf(members);
        leaves = List.copyOf(leaves);
    }

    /** Stations of one village. */
    public record Place(String village, List<Integer> numbers) {

        public Place {
            numbers = List.copyOf(numbers);
        }
    }

    public int stations() {
        return places.stream().mapToInt(place -> place.numbers().size()).sum();
    }

    public Headcount linmas() {
        return pattern.linmasFor(stations());
    }

    public Headcount count(ForceKind force) {
        return Headcount.of(
                (int) members.stream().filter(member -> member.force() == force).count());
    }

    /** Officers that are missing (above zero) or too many (below zero). */
    public Headcount missing() {
        return required.minus(count(ForceKind.POLRI));
    }

    public Coverage coverage() {
        return Coverage.of(count(ForceKind.POLRI), required);
    }
}
