package id.petapam.workflow;

import id.petapam.model.Headcount;
import id.petapam.model.OperationType;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a planner says to start a plan.
 *
 * @param regencyCode Kemendagri code of the kabupaten/kota (16.08), or of the province (16)
 * @param operationName as the order calls it; may be empty
 * @param electionDate Hari H
 * @param reservePercent share of the available officers that is held back, 0 ... 100
 * @param police all officers of the Polres
 * @param notReady of those, not available
 * @param reinforcement BKO Polri
 */
public record PlanRequest(
        String regencyCode,
        OperationType operationType,
        String operationName,
        LocalDate electionDate,
        BigDecimal reservePercent,
        StationStart stations,
        Headcount police,
        Headcount notReady,
        Headcount reinforcement,
        Headcount army,
        Headcount linmas) {

    /** What stations a plan starts with. */
    public enum StationStart {
        /** As many in each village as at the election of 14 February 2024, all estimated. */
        KPU_2024,
        /** None: a list is imported later. */
        NONE
    }

    /** A request with nothing but the place and the day: stations of 2024, no people, no reserve. */
    public static PlanRequest of(String regencyCode, OperationType type, LocalDate electionDate) {
        return new PlanRequest(
                regencyCode,
                type,
                "",
                electionDate,
                BigDecimal.ZERO,
                StationStart.KPU_2024,
                Headcount.ZERO,
                Headcount.ZERO,
                Headcount.ZERO,
                Headcount.ZERO,
                Headcount.ZERO);
    }

    public PlanRequest named(String operation) {
        return new PlanRequest(
                regencyCode,
                operationType,
                operation,
                electionDate,
                reservePercent,
                stations,
                police,
                notReady,
                reinforcement,
                army,
                linmas);
    }

    public PlanRequest startingWith(StationStart start) {
        return new PlanRequest(
                regencyCode,
                operationType,
                operationName,
                electionDate,
                reservePercent,
                start,
                police,
                notReady,
                reinforcement,
                army,
                linmas);
    }

    /** The same with these people. */
    public PlanRequest withStrength(
            Headcount polres, Headcount unready, Headcount bko, Headcount tni, Headcount guards) {
        return new PlanRequest(
                regencyCode,
                operationType,
                operationName,
                electionDate,
                reservePercent,
                stations,
                polres,
                unready,
                bko,
                tni,
                guards);
    }

    public PlanRequest withReserve(BigDecimal percent) {
        return new PlanRequest(
                regencyCode,
                operationType,
                operationName,
                electionDate,
                percent,
                stations,
                police,
                notReady,
                reinforcement,
                army,
                linmas);
    }
}
