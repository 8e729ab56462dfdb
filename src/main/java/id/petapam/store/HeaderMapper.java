package id.petapam.store;

import id.petapam.model.EntityKind;
import id.petapam.model.LetterHead;
import id.petapam.model.OperationType;
import id.petapam.model.PlanHeader;
import id.petapam.model.RegionRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Table {@code plan_header}: one row. */
final class HeaderMapper implements EntityMapper<PlanHeader> {

    private static final TableShape MAIN = TableShape.main(
            "plan_header",
            "id",
            "plan_id",
            "regency_code",
            "regency_name",
            "police_name",
            "operation_type",
            "operation_name",
            "election_date",
            "reserve_percent",
            "region_id",
            "region_title",
            "region_checksum",
            "police_region",
            "police_district",
            "order_number",
            "order_date",
            "issued_at");

    @Override
    public EntityKind kind() {
        return EntityKind.HEADER;
    }

    @Override
    public TableShape main() {
        return MAIN;
    }

    @Override
    public EntityRows toRows(PlanHeader h) {
        LetterHead head = h.letterHead();
        Object[] row = EntityRows.row(
                h.id().value(),
                h.planId(),
                h.regencyCode(),
                h.regencyName(),
                h.policeName(),
                h.operationType(),
                h.operationName(),
                h.electionDate().toString(),
                h.reservePercent().toString(),
                h.region().id(),
                h.region().title(),
                h.region().checksum(),
                head.policeRegion(),
                head.policeDistrict(),
                head.orderNumber(),
                head.orderDate().map(LocalDate::toString).orElse(null),
                head.issuedAt());
        return new EntityRows(row, List.of());
    }

    @Override
    public PlanHeader toEntity(EntityRows rows) {
        Cells c = rows.cells();
        c.text();
        return new PlanHeader(
                c.text(),
                c.text(),
                c.text(),
                c.text(),
                c.constant(OperationType.class),
                c.text(),
                c.date(),
                new BigDecimal(c.text()),
                new RegionRef(c.text(), c.text(), c.text()),
                new LetterHead(c.text(), c.text(), c.text(), c.optional(LocalDate::parse), c.text()));
    }
}
