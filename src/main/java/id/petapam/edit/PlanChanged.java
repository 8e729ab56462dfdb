package id.petapam.edit;

import id.petapam.model.ChangeSet;
import id.petapam.model.Plan;

/** Told to listeners after a change is durable. */
public record PlanChanged(Plan before, Plan after, ChangeSet changes, HistoryEntry line, History history) {}
