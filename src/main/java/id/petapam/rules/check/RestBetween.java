package id.petapam.rules.check;

import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.RuleBook;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * R-39 (a proposal of ours): between two duties at different posts there are 8 hours of rest. Duties of more than a day
 * are done in shifts whose times are not known and are not judged; nor is one who goes on at his post.
 */
public final class RestBetween {

    private static final String RULE = "R-39";
    private static final int HOURS = 8;

    private RestBetween() {}

    /** The shortest rest of a person that is too short; names both duties and their times. */
    public static Optional<Finding> check(RuleBook rules, List<Duty> duties) {
        if (!rules.isOn(RULE) || duties.size() < 2) {
            return Optional.empty();
        }
        int least = rules.whole(RULE + ".restHours", HOURS) * 60;
        List<Duty> known = duties.stream()
                .filter(duty -> duty.window().minutes() <= Duty.ONE_STRETCH)
                .sorted(Comparator.comparing((Duty duty) -> duty.window().beginMinute())
                        .thenComparing(Duty::fact))
                .toList();
        Duty before = null;
        Duty after = null;
        int shortest = least;
        for (int i = 0; i < known.size(); i++) {
            for (Duty next : known.subList(i + 1, known.size())) {
                int rest = next.window().beginMinute() - known.get(i).window().endMinute();
                boolean same = next.post().equals(known.get(i).post())
                        || next.post().isCommand() && known.get(i).post().isCommand();
                if (!same && rest >= 0 && rest < shortest) {
                    shortest = rest;
                    before = known.get(i);
                    after = next;
                }
            }
        }
        return before == null
                ? Optional.empty()
                : Optional.of(new Finding(
                        RULE,
                        rules.severity(RULE),
                        Phrase.of("rule.R-39", new Minutes(shortest), before.told(), after.told(), new Minutes(least)),
                        List.of(before.fact(), after.fact())));
    }
}
