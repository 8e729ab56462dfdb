package id.petapam.model;

/** A thing a plan is made of. Immutable; a change replaces it by another with the same kind and id. */
public sealed interface Entity
        permits PlanHeader,
                RuleBook,
                Phase,
                District,
                Village,
                PollingStation,
                StationGroup,
                Site,
                Unit,
                Person,
                Team,
                Assignment,
                StrengthLine,
                Zone,
                FlagDecision,
                AcceptedFinding,
                OwnArea,
                Pier,
                ClosedWay,
                Scenario,
                Rayon,
                Vehicle,
                PersonTie {

    EntityKind kind();

    TypedId id();
}
