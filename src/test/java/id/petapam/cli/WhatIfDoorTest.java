package id.petapam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What if, proof and repair by command: nothing changes before it is taken over, and one undo brings it back. */
class WhatIfDoorTest extends DoorCase {

    @Test
    void aPulledUnitIsLookedAtBesideThePlanAndTakenOverAsOneStep() throws IOException {
        newPlan("kpu2024");
        json("propose", plan, "--apply", "--without-command");
        int edits = json("info", plan).get("edits").asInt();
        int unmet = json("proof", plan).get("shortage").asInt();
        assertEquals(114, unmet, "566 needed, two thirds of 500 and 119 are 452");

        JsonNode effect = json("whatif", plan, "--pull", "BKO Polri=119");
        assertFalse(effect.get("planChanged").asBoolean());
        assertTrue(effect.get("unmetUnder").asInt() > 114, effect.toString());
        assertTrue(
                effect.get("unmetRepaired").asInt() <= effect.get("unmetUnder").asInt());
        assertEquals(edits, json("info", plan).get("edits").asInt());

        JsonNode more = json("whatif", plan, "--bko", "114", "--keep", "BKO datang");
        assertEquals(566, more.get("availableUnder").asInt());
        assertEquals(0, more.get("unmetRepaired").asInt(), more.toString());
        assertEquals(edits + 1, json("info", plan).get("edits").asInt(), "only the scenario is kept");
        json("whatif", plan, "--scenario", "BKO datang", "--take-over");
        assertEquals(0, json("proof", plan).get("shortage").asInt());
        json("repair", plan, "--apply");
        assertEquals(0, json("repair", plan).get("unmet").asInt());
        json("undo", plan, "2");
        assertEquals(114, json("proof", plan).get("shortage").asInt());
    }

    @Test
    void aNameThatIsNotThereIsRefusedInOneSentence() throws IOException {
        newPlan("kpu2024");
        Answer answer = run("whatif", plan, "--pull", "Polsek Antah=2", "--json");
        assertEquals(3, answer.exit());
        assertTrue(answer.err().contains("Polsek Antah"), answer.err());
    }
}
