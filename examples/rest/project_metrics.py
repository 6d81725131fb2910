"""Projects: filter by status, read progress and quality."""

from avala import Avala

with Avala() as client:
    for project in client.projects.list(status="ACTIVE"):
        print(f"{project.name} - {project.task_type}")

    metrics = client.projects.get_metrics("proj-uuid-001")
    if metrics.total_tasks and metrics.completed_tasks is not None:
        print(f"Progress: {metrics.completed_tasks / metrics.total_tasks:.1%}")
    print(f"Acceptance rate: {metrics.acceptance_rate:.1%}")

    for result in client.projects.list_tasks("proj-uuid-001", status="completed"):
        annotations = result.annotations or []
        print(f"Task {result.uid}: {len(annotations)} annotations")
        for annotation in annotations:
            print(f"  - {annotation.label} ({annotation.annotation_type})")
