package id.petapam.exchange;

import id.petapam.job.Progress;
import id.petapam.model.IdSource;
import id.petapam.model.Phrase;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.Severity;
import id.petapam.model.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Imports a list of personnel: ranks recognised, units found by name or proposed new, R-16 said as warnings. The same
 * person again (same service number; without one, same name in the same unit) is not added twice.
 */
public final class PersonnelImporter {

    private final IdSource ids;

    public PersonnelImporter(IdSource ids) {
        this.ids = ids;
    }

    /**
     * Says what an import would do.
     *
     * @param accepted row numbers whose proposal is accepted although doubtful
     * @throws Problem if no column for the name is there, or the file is damaged
     */
    public PersonnelImport run(
            Table table, ColumnMapping<PersonField> mapping, Plan plan, IntPredicate accepted, Progress progress) {
        if (!mapping.has(PersonField.NAME)) {
            throw Problem.of("exchange.mapping.person-columns");
        }
        Run run = new Run(mapping, plan, accepted);
        table.read(mapping.sheet(), row -> {
            if (row.number() % 500 == 0) {
                progress.at(-1);
                progress.check();
            }
            run.row(row);
            return true;
        });
        progress.check();
        return run.result(table.format());
    }

    private final class Run {

        private final ColumnMapping<PersonField> mapping;
        private final String ownUnit;
        private final IntPredicate accepted;
        private final RowReport report;
        private final PersonRowReader reader;
        private final PersonMerge merge;
        private final Map<String, String> nameOfNumber = new HashMap<>();
        private final Set<String> numberless = new HashSet<>();

        Run(ColumnMapping<PersonField> mapping, Plan plan, IntPredicate accepted) {
            this.mapping = mapping;
            this.ownUnit = plan.header().policeName();
            this.accepted = accepted;
            this.report = new RowReport(mapping.sheet());
            this.reader = new PersonRowReader(mapping, plan.rules(), report);
            this.merge = new PersonMerge(plan, ids);
        }

        void row(TableRow row) {
            if (reader.isPerson(row)) {
                report.end(row, take(reader.read(row)));
            }
        }

        private RowFate take(PersonRow person) {
            if (person.name().isEmpty()) {
                say(person, PersonField.NAME, IssueCode.EMPTY_NAME, Severity.KRITIS, "", "exchange.row.empty-name");
                return RowFate.REJECTED;
            }
            boolean accept = accepted.test(person.row().number());
            boolean doubtful = false;
            String unitName = person.unit();
            if (unitName.isEmpty()) {
                unitName = ownUnit;
                say(person, PersonField.UNIT, IssueCode.NO_UNIT, Severity.INFO, "", "exchange.row.no-unit", ownUnit);
            }
            Optional<Unit> known = merge.unit(unitName);
            Optional<Unit> similar = known.isPresent() ? Optional.empty() : merge.similarUnit(unitName);
            if (similar.isPresent()) {
                doubtful = true;
                String key = "exchange.row.guessed-unit";
                String name = similar.get().name();
                say(
                        person,
                        PersonField.UNIT,
                        IssueCode.GUESSED_UNIT,
                        Severity.PERINGATAN,
                        unitName,
                        key,
                        unitName,
                        name);
            }
            PersonRow taken = person;
            Optional<RowFate> twice = twice(person, unitName);
            if (twice.isPresent()) {
                if (twice.get() == RowFate.REJECTED) {
                    return RowFate.REJECTED;
                }
                doubtful = true;
                taken = withoutNumber(person);
            }
            reader.check(person, known.or(() -> similar).map(Unit::unitKind).orElse(UnitWords.kindOf(unitName)));
            if (doubtful && !accept) {
                return RowFate.DOUBTFUL;
            }
            String name = unitName;
            return merge.merge(taken, known.or(() -> similar).orElseGet(() -> newUnit(person, name)));
        }

        /** Whether the file has the person or the number already: rejected the same one, doubtful another one. */
        private Optional<RowFate> twice(PersonRow person, String unitName) {
            String name = Spelling.plain(person.name());
            if (person.serviceNumber().isEmpty()) {
                if (numberless.add(name + "@" + UnitWords.key(unitName))) {
                    return Optional.empty();
                }
                say(
                        person,
                        PersonField.NAME,
                        IssueCode.DUPLICATE_PERSON,
                        Severity.KRITIS,
                        person.name(),
                        "exchange.row.duplicate-person");
                return Optional.of(RowFate.REJECTED);
            }
            String before = nameOfNumber.putIfAbsent(person.serviceNumber(), name);
            if (before == null) {
                return Optional.empty();
            }
            boolean same = before.equals(name);
            say(
                    person,
                    PersonField.SERVICE_NUMBER,
                    IssueCode.DUPLICATE_NRP,
                    same ? Severity.KRITIS : Severity.PERINGATAN,
                    person.serviceNumber(),
                    same ? "exchange.row.duplicate-person" : "exchange.row.duplicate-nrp");
            return Optional.of(same ? RowFate.REJECTED : RowFate.DOUBTFUL);
        }

        private Unit newUnit(PersonRow person, String name) {
            Unit unit = merge.addUnit(name);
            say(
                    person,
                    PersonField.UNIT,
                    IssueCode.NEW_UNIT,
                    Severity.INFO,
                    name,
                    "exchange.row.new-unit",
                    name,
                    unit.unitKind());
            return unit;
        }

        private PersonRow withoutNumber(PersonRow p) {
            return new PersonRow(p.row(), p.name(), p.rank(), p.rankText(), "", p.position(), p.unit(), p.phone());
        }

        private void say(
                PersonRow person,
                PersonField field,
                IssueCode code,
                Severity severity,
                String value,
                String key,
                Object... values) {
            report.say(person.row(), mapping.header(field), code, severity, value, Phrase.of(key, values));
        }

        PersonnelImport result(TableFormat format) {
            ImportCounts counts = report.counts();
            if (counts.read() == 0) {
                throw Problem.of("exchange.mapping.no-person-rows");
            }
            return new PersonnelImport(
                    format, mapping, counts, merge.newUnits(), report.issues(), report.notTaken(), merge.changes());
        }
    }
}
