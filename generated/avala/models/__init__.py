# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Models of the API, each imported when it is first used."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .agent import Agent as Agent
    from .agent_event import AgentEvent as AgentEvent
    from .agent_execution import AgentExecution as AgentExecution
    from .agent_execution_page import AgentExecutionPage as AgentExecutionPage
    from .agent_page import AgentPage as AgentPage
    from .agent_task_type import AgentTaskType as AgentTaskType
    from .agent_test_result import AgentTestResult as AgentTestResult
    from .annotation import Annotation as Annotation
    from .dataset import Dataset as Dataset
    from .dataset_data_type import DatasetDataType as DatasetDataType
    from .dataset_item import DatasetItem as DatasetItem
    from .dataset_item_page import DatasetItemPage as DatasetItemPage
    from .dataset_page import DatasetPage as DatasetPage
    from .dataset_visibility import DatasetVisibility as DatasetVisibility
    from .export import Export as Export
    from .export_format import ExportFormat as ExportFormat
    from .export_page import ExportPage as ExportPage
    from .free_object import FreeObject as FreeObject
    from .invitation import Invitation as Invitation
    from .invitation_page import InvitationPage as InvitationPage
    from .member_user import MemberUser as MemberUser
    from .organization import Organization as Organization
    from .organization_member import OrganizationMember as OrganizationMember
    from .organization_member_page import OrganizationMemberPage as OrganizationMemberPage
    from .organization_page import OrganizationPage as OrganizationPage
    from .organization_role import OrganizationRole as OrganizationRole
    from .predefined_label import PredefinedLabel as PredefinedLabel
    from .project import Project as Project
    from .project_metrics import ProjectMetrics as ProjectMetrics
    from .project_page import ProjectPage as ProjectPage
    from .project_status import ProjectStatus as ProjectStatus
    from .task import Task as Task
    from .task_page import TaskPage as TaskPage
    from .task_result import TaskResult as TaskResult
    from .task_result_page import TaskResultPage as TaskResultPage
    from .task_status import TaskStatus as TaskStatus
    from .task_type import TaskType as TaskType
    from .visibility import Visibility as Visibility
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Agent": ".agent",
            "AgentEvent": ".agent_event",
            "AgentExecution": ".agent_execution",
            "AgentExecutionPage": ".agent_execution_page",
            "AgentPage": ".agent_page",
            "AgentTaskType": ".agent_task_type",
            "AgentTestResult": ".agent_test_result",
            "Annotation": ".annotation",
            "Dataset": ".dataset",
            "DatasetDataType": ".dataset_data_type",
            "DatasetItem": ".dataset_item",
            "DatasetItemPage": ".dataset_item_page",
            "DatasetPage": ".dataset_page",
            "DatasetVisibility": ".dataset_visibility",
            "Export": ".export",
            "ExportFormat": ".export_format",
            "ExportPage": ".export_page",
            "FreeObject": ".free_object",
            "Invitation": ".invitation",
            "InvitationPage": ".invitation_page",
            "MemberUser": ".member_user",
            "Organization": ".organization",
            "OrganizationMember": ".organization_member",
            "OrganizationMemberPage": ".organization_member_page",
            "OrganizationPage": ".organization_page",
            "OrganizationRole": ".organization_role",
            "PredefinedLabel": ".predefined_label",
            "Project": ".project",
            "ProjectMetrics": ".project_metrics",
            "ProjectPage": ".project_page",
            "ProjectStatus": ".project_status",
            "Task": ".task",
            "TaskPage": ".task_page",
            "TaskResult": ".task_result",
            "TaskResultPage": ".task_result_page",
            "TaskStatus": ".task_status",
            "TaskType": ".task_type",
            "Visibility": ".visibility",
        },
    )

__all__ = [
    "Agent",
    "AgentEvent",
    "AgentExecution",
    "AgentExecutionPage",
    "AgentPage",
    "AgentTaskType",
    "AgentTestResult",
    "Annotation",
    "Dataset",
    "DatasetDataType",
    "DatasetItem",
    "DatasetItemPage",
    "DatasetPage",
    "DatasetVisibility",
    "Export",
    "ExportFormat",
    "ExportPage",
    "FreeObject",
    "Invitation",
    "InvitationPage",
    "MemberUser",
    "Organization",
    "OrganizationMember",
    "OrganizationMemberPage",
    "OrganizationPage",
    "OrganizationRole",
    "PredefinedLabel",
    "Project",
    "ProjectMetrics",
    "ProjectPage",
    "ProjectStatus",
    "Task",
    "TaskPage",
    "TaskResult",
    "TaskResultPage",
    "TaskStatus",
    "TaskType",
    "Visibility",
]
