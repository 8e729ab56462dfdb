package id.petapam.report;

import id.petapam.model.ForceKind;
import id.petapam.model.Headcount;
import id.petapam.model.Person;
import id.petapam.model.PersonalData;
import id.petapam.report.page.Align;
import id.petapam.report.page.Block;
import id.petapam.report.page.Cell;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of the annex that say who: by name in RAHASIA, as numbers by unit in TERBATAS. */
interface MemberColumns {

    /** Room to write a number by hand. */
    String DOTS = "........................";

    List<Block.Column> columns();

    List<Cell> header();

    /**
     * One row or more for each post; each fills all columns.
     *
     * @param required officers of Polri; what is missing is said in the last row
     * @param unknownNeed true where what is needed is not known for this post by itself
     * @param firstNumber running number of the first person
     */
    List<List<Cell>> rows(List<Member> members, Headcount required, boolean unknownNeed, int firstNumber);

    /** The row that says what is missing; empty where nothing is. */
    private static Optional<Cell> missing(Words words, List<Member> members, Headcount required, boolean unknownNeed) {
        if (members.isEmpty()) {
            String text = unknownNeed
                    ? words.say("report.annex.unplotted")
                    : words.say("report.annex.unplotted.need", required);
            return Optional.of(Cell.missing(text).aligned(Align.LEFT));
        }
        long police = members.stream()
                .filter(member -> member.force() == ForceKind.POLRI)
                .count();
        int missing = required.value() - (int) police;
        return missing > 0
                ? Optional.of(
                        Cell.missing(words.say("report.annex.short", missing)).aligned(Align.LEFT))
                : Optional.empty();
    }

    private static String rank(Person person) {
        return person.rank().label().isEmpty()
                ? person.rankText()
                : person.rank().label();
    }

    /** One row for each person and each open place. */
    record Named(Words words, boolean phones) implements MemberColumns {

        @Override
        public List<Block.Column> columns() {
            List<Block.Column> columns = new ArrayList<>(List.of(
                    new Block.Column(9, Align.RIGHT),
                    new Block.Column(46, Align.LEFT),
                    new Block.Column(17, Align.LEFT),
                    new Block.Column(20, Align.LEFT),
                    new Block.Column(48, Align.LEFT)));
            if (phones) {
                columns.add(new Block.Column(25, Align.LEFT));
            }
            return columns;
        }

        @Override
        public List<Cell> header() {
            List<Cell> header = new ArrayList<>();
            for (String key : List.of("no", "name", "rank", "nrp", "position")) {
                header.add(Cell.header(words.say("report.annex." + key)));
            }
            if (phones) {
                header.add(Cell.header(words.say("report.annex.phone")));
            }
            return header;
        }

        @Override
        public List<List<Cell>> rows(List<Member> members, Headcount required, boolean unknownNeed, int firstNumber) {
            List<List<Cell>> rows = new ArrayList<>();
            for (Member member : members) {
                rows.add(row(member, firstNumber + rows.size()));
            }
            MemberColumns.missing(words, members, required, unknownNeed)
                    .ifPresent(cell -> rows.add(List.of(cell.over(columns().size(), 1))));
            return rows;
        }

        private List<Cell> row(Member member, int number) {
            String name = member.personal()
                    .map(PersonalData::name)
                    .filter(text -> !text.isBlank())
                    .orElseGet(() -> words.say("report.annex.open"));
            String unit = member.unit().name();
            String position = member.person()
                    .map(person -> person.position().isBlank() ? unit : person.position() + " / " + unit)
                    .orElse(unit);
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(words.number(number)),
                    Cell.of(name),
                    Cell.of(member.person().map(MemberColumns::rank).orElse("")),
                    Cell.of(member.personal().map(PersonalData::serviceNumber).orElse("")),
                    Cell.of(position)));
            if (phones) {
                cells.add(Cell.of(member.personal().map(PersonalData::phone).orElse("")));
            }
            return cells;
        }
    }

    /** One row for each unit: how many of its people. */
    record Counted(Words words) implements MemberColumns {

        @Override
        public List<Block.Column> columns() {
            return List.of(new Block.Column(22, Align.LEFT), new Block.Column(44, Align.LEFT));
        }

        @Override
        public List<Cell> header() {
            return List.of(Cell.header(words.say("report.annex.people")), Cell.header(words.say("report.annex.unit")));
        }

        @Override
        public List<List<Cell>> rows(List<Member> members, Headcount required, boolean unknownNeed, int firstNumber) {
            Map<String, Integer> byUnit = new LinkedHashMap<>();
            members.forEach(member -> byUnit.merge(member.unit().name(), 1, Integer::sum));
            List<List<Cell>> rows = new ArrayList<>();
            byUnit.forEach((unit, count) ->
                    rows.add(List.of(Cell.of(words.say("report.annex.count", Headcount.of(count))), Cell.of(unit))));
            MemberColumns.missing(words, members, required, unknownNeed)
                    .ifPresent(cell -> rows.add(List.of(cell.over(2, 1))));
            return rows;
        }
    }

    /**
     * Who it is and how to call them, for the officer in charge: phones that are not shown are dotted, to be filled in.
     *
     * @param names RAHASIA: by name; otherwise counted by unit
     */
    record Called(Words words, boolean names, boolean phones) implements MemberColumns {

        @Override
        public List<Block.Column> columns() {
            return List.of(new Block.Column(46, Align.LEFT), new Block.Column(27, Align.LEFT));
        }

        @Override
        public List<Cell> header() {
            return List.of(Cell.header(words.say("report.padal.team")), Cell.header(words.say("report.padal.contact")));
        }

        @Override
        public List<List<Cell>> rows(List<Member> members, Headcount required, boolean unknownNeed, int firstNumber) {
            List<List<Cell>> rows = new ArrayList<>();
            if (names) {
                for (Member member : members) {
                    rows.add(List.of(Cell.of(named(member)), Cell.of(phone(member))));
                }
            } else {
                Map<String, Integer> byUnit = new LinkedHashMap<>();
                members.forEach(member -> byUnit.merge(member.unit().name(), 1, Integer::sum));
                byUnit.forEach(
                        (unit, count) -> rows.add(List.of(Cell.of(words.number(count) + " " + unit), Cell.of(DOTS))));
            }
            MemberColumns.missing(words, members, required, unknownNeed)
                    .ifPresent(cell -> rows.add(List.of(cell.over(2, 1))));
            return rows;
        }

        private String named(Member member) {
            String unit = member.unit().name();
            String rank = member.person().map(MemberColumns::rank).orElse("");
            return member.personal()
                    .map(PersonalData::name)
                    .filter(text -> !text.isBlank())
                    .map(name -> (rank.isEmpty() ? "" : rank + " ") + name + "\n" + unit)
                    .orElseGet(() -> words.say("report.annex.open") + "\n" + unit);
        }

        private String phone(Member member) {
            return member.personal()
                    .filter(person -> phones)
                    .map(PersonalData::phone)
                    .filter(text -> !text.isBlank())
                    .orElse(DOTS);
        }
    }
}
