package id.petapam.workflow.briefing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import id.petapam.model.ChangeSet;
import id.petapam.model.PersonalData;
import id.petapam.model.Plan;
import java.util.List;

/** Personal values that can be told from everything else, to be looked for where they must not be. */
public final class Secrets {

    private static final String NAME = "CONTOH RAHASIA ";
    private static final String SERVICE_NUMBER = "9988";
    private static final String PHONE = "08129988";

    private Secrets() {}

    /** The plan with every person named, numbered and reachable. */
    public static Plan put(Plan plan) {
        List<PersonalData> values = plan.persons().values().stream()
                .map(person -> new PersonalData(
                        person.personal(),
                        NAME + person.personal().value(),
                        SERVICE_NUMBER + String.format("%04d", person.personal().value()),
                        PHONE + String.format("%04d", person.personal().value())))
                .toList();
        return plan.with(new ChangeSet(List.of(), values));
    }

    public static void assertNone(String text) {
        assertFalse(text.contains("RAHASIA"), "a name");
        assertFalse(text.contains("CONTOH 0"), "a name");
        assertFalse(text.contains(PHONE), "a phone");
        assertFalse(text.matches("(?s).*\\b9988\\d{4}\\b.*"), "a service number");
    }
}
