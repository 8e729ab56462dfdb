package id.petapam.cli;

import id.petapam.model.Phrase;
import id.petapam.text.Words;
import id.petapam.workflow.movement.Carried;
import id.petapam.workflow.movement.Lacking;
import id.petapam.workflow.movement.Movement;
import id.petapam.workflow.movement.MovementLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A movement plan as data and as lines. */
final class MovementAnswer {

    private final Movement movement;
    private final Words words;

    MovementAnswer(Movement movement, Words words) {
        this.movement = movement;
        this.words = words;
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("phase", movement.phase().id().value());
        data.put("people", movement.people());
        data.put("unservedPeople", movement.unservedPeople());
        data.put("boatTrips", movement.boatTrips());
        data.put("seconds", movement.seconds());
        data.put("orders", movement.lines().stream().map(this::order).toList());
        data.put(
                "unserved",
                movement.lacking().stream().map(MovementAnswer::unserved).toList());
        data.put(
                "lacking",
                movement.lacking().stream().map(one -> words.say(one.told())).toList());
        data.put("notes", said(movement.notes()));
        return data;
    }

    private List<String> said(List<Phrase> phrases) {
        return phrases.stream().map(words::say).toList();
    }

    private Map<String, Object> order(MovementLine line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("leaves", words.say(line.leaves().told()));
        row.put("leavesMinute", line.leaves().minute());
        row.put("unit", line.unit());
        row.put("from", line.from());
        row.put("vehicle", words.say(line.vehicle()));
        row.put("road", line.road().map(MovementAnswer::ride).orElse(null));
        row.put("boat", line.boat().map(MovementAnswer::ride).orElse(null));
        row.put("pier", line.pier().orElse(null));
        row.put("people", line.heads());
        row.put("to", words.say(line.to()));
        row.put("district", line.district());
        row.put("arrives", words.say(line.arrives().told()));
        row.put("arrivesMinute", line.arrives().minute());
        row.put("slackMinutes", line.slackMinutes());
        row.put("estimate", line.estimate());
        return row;
    }

    private static Map<String, Object> ride(Carried ride) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("vehicle", ride.vehicle().value());
        row.put("number", ride.number());
        row.put("seats", ride.seats());
        row.put("wave", ride.wave());
        row.put("departsMinute", ride.departs().minute());
        row.put("arrivesMinute", ride.arrives().minute());
        return row;
    }

    private static Map<String, Object> unserved(Lacking one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("reason", one.reason());
        row.put("pier", one.pier());
        row.put("people", one.heads());
        row.put("moreVessels", one.more());
        row.put("moreVesselsAtLeast", one.moreAtLeast());
        row.put("kind", one.kind().map(Enum::name).orElse(null));
        return row;
    }

    List<String> lines() {
        List<String> lines = head();
        lines.add("");
        for (MovementLine line : movement.lines()) {
            lines.add(words.say(
                    line.wave().isPresent() ? "cli.movement.line.wave" : "cli.movement.line",
                    line.leaves().told(),
                    line.unit(),
                    line.heads(),
                    line.vehicle(),
                    line.to(),
                    line.arrives().told(),
                    line.wave().orElse(1)));
        }
        return lines;
    }

    private List<String> head() {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(movement.headline()));
        movement.lacking().forEach(one -> lines.add(words.say(one.told())));
        movement.notes().forEach(one -> lines.add(words.say(one)));
        return lines;
    }

    List<String> written(String file) {
        List<String> lines = head();
        lines.add(words.say("cli.movement.written", file));
        return lines;
    }
}
