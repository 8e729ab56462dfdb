package id.petapam.workflow.movement;

import id.petapam.exchange.out.DataSheet;
import id.petapam.exchange.out.DataSheet.Column;
import id.petapam.exchange.out.DataSheet.Kind;
import id.petapam.model.Minutes;
import id.petapam.model.Moment;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.List;

/** A movement plan as a table of data, one movement order a row. */
public final class MovementSheet {

    private final Words words;

    public MovementSheet(Words words) {
        this.words = words;
    }

    public DataSheet of(Movement movement) {
        List<String> titles = new ArrayList<>();
        titles.add(words.say("movement.title", movement.plan().header().policeName()));
        titles.add(words.say("movement.of-phase", movement.phase().phaseKind()));
        titles.add(words.say(movement.headline()));
        movement.lacking().forEach(one -> titles.add(words.say(one.told())));
        movement.notes().forEach(one -> titles.add(words.say(one)));
        return new DataSheet(
                words.say("movement.sheet"),
                titles,
                List.of(
                        text("movement.column.day", 7),
                        text("movement.column.time", 7),
                        text("movement.column.unit", 22),
                        text("movement.column.from", 22),
                        text("movement.column.vehicle", 24),
                        text("movement.column.pier", 20),
                        text("movement.column.boards", 11),
                        whole("movement.column.wave", 6),
                        whole("movement.column.heads", 6),
                        text("movement.column.to", 34),
                        text("movement.column.district", 18),
                        text("movement.column.arrives", 11),
                        whole("movement.column.slack", 9)),
                movement.lines().stream().map(this::row).toList(),
                List.of());
    }

    private List<Object> row(MovementLine line) {
        List<Object> row = new ArrayList<>();
        row.add(day(line.leaves()));
        row.add(words.value(line.leaves().time()));
        row.add(line.unit());
        row.add(line.from());
        row.add(words.say(line.vehicle()));
        row.add(line.pier().orElse(""));
        row.add(line.boards().map(at -> words.say(at.told())).orElse(""));
        row.add(line.wave().orElse(null));
        row.add(line.heads());
        row.add(words.say(line.to()));
        row.add(line.district());
        row.add(words.say(line.arrives().told()));
        row.add(line.slack().map(Minutes::value).orElse(line.slackMinutes()));
        return row;
    }

    /** "H-3". */
    public static String day(Moment moment) {
        int day = moment.day();
        return day == 0 ? "H" : day < 0 ? "H" + day : "H+" + day;
    }

    private Column text(String key, int width) {
        return new Column(words.say(key), width, Kind.TEXT);
    }

    private Column whole(String key, int width) {
        return new Column(words.say(key), width, Kind.WHOLE);
    }
}
